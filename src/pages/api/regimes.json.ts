import { edition } from 'virtual:site';
import { publish } from '../../exports/own-json.ts';
import { publishRegime } from '../../exports/rules-json.ts';
import { regimesInOrder } from '../../views/path/rules-in-force.ts';
import { fullAddress } from '../../site/href.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';

export const GET = jsonRoute(() =>
  publish(
    siteArchive(),
    edition,
    fullAddress('api/schema/published-regime.json'),
    regimesInOrder(siteArchive()).map((entry) => publishRegime(siteArchive(), entry)),
  ),
);
