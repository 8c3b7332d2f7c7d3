import { edition } from 'virtual:site';
import { publish } from '../../exports/own-json.ts';
import { publishStage } from '../../exports/rules-json.ts';
import { stagesInOrder } from '../../prose/index.ts';
import { fullAddress } from '../../site/href.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';

export const GET = jsonRoute(() =>
  publish(
    siteArchive(),
    edition,
    fullAddress('api/schema/published-stage.json'),
    stagesInOrder(siteArchive()).map((entry) => publishStage(siteArchive(), entry)),
  ),
);
