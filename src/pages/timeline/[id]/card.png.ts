import type { APIRoute } from 'astro';
import { drawStrip } from '../../../charts/forms/overview/draw-strip.ts';
import { cardFoot } from '../../../charts/files/sharing-card.ts';
import { printDate } from '../../../dates/index.ts';
import { eventsInOrder } from '../../../views/timeline/timeline.ts';
import { plainText } from '../../../prose/index.ts';
import type { EntryOf } from '../../../archive/index.ts';
import { siteArchive } from '../../../site/load-site.ts';
import { cardOf, pngResponse } from '../../../site/png-route.ts';

function cardOfEvent(event: EntryOf<'event'>) {
  const archive = siteArchive();
  const { tracks, eras } = archive.vocabulary.data;
  const foot = drawStrip({
    events: eventsInOrder(archive),
    tracks,
    eras,
    width: cardFoot.width,
    lane: 6,
    current: [event],
  });
  return cardOf({ label: printDate(event.data.date), title: plainText(event.data.title), foot });
}

// All are ordered before the first page is made, so that they are drawn beside the pages.
export const getStaticPaths = () =>
  [...siteArchive().events.values()].map((event) => ({
    params: { id: event.id },
    props: { card: cardOfEvent(event) },
  }));

export const GET: APIRoute<{ card: ReturnType<typeof cardOf> }> = ({ props }) => pngResponse(props.card);
