import { edition } from 'virtual:site';
import { publish, publishConflict } from '../../exports/own-json.ts';
import { fullAddress } from '../../site/href.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';

export const GET = jsonRoute(() =>
  publish(
    siteArchive(),
    edition,
    fullAddress('api/schema/published-conflict.json'),
    [...siteArchive().conflicts.values()].map(publishConflict),
  ),
);
