import { edition } from 'virtual:site';
import { publish, publishClaim } from '../../exports/own-json.ts';
import { fullAddress } from '../../site/href.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';

export const GET = jsonRoute(() =>
  publish(
    siteArchive(),
    edition,
    fullAddress('api/schema/published-claim.json'),
    [...siteArchive().claims.values()].map(publishClaim),
  ),
);
