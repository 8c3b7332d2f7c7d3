import { edition } from 'virtual:site';
import { publish, publishEvent } from '../../exports/own-json.ts';
import { eventsInOrder } from '../../views/timeline/timeline.ts';
import { fullAddress } from '../../site/href.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';

export const GET = jsonRoute(() =>
  publish(
    siteArchive(),
    edition,
    fullAddress('api/schema/published-event.json'),
    eventsInOrder(siteArchive()).map(publishEvent),
  ),
);
