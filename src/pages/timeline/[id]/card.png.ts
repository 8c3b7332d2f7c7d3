import type { APIRoute } from 'astro';
import { drawStrip } from '../../../charts/forms/overview/draw-strip.ts';
import { cardFoot } from '../../../charts/files/sharing-card.ts';
import { printDate } from '../../../dates/index.ts';
import { eventsInOrder } from '../../../views/timeline/timeline.ts';
import { plainText } from '../../../prose/index.ts';
import { getOrThrow } from '../../../archive/index.ts';
import { siteArchive } from '../../../site/load-site.ts';
import { cardResponse } from '../../../site/png-route.ts';

export const getStaticPaths = () => [...siteArchive().events.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const archive = siteArchive();
  const event = getOrThrow(archive.events, params['id'] ?? '');
  const { tracks, eras } = archive.vocabulary.data;
  const foot = drawStrip({
    events: eventsInOrder(archive),
    tracks,
    eras,
    width: cardFoot.width,
    lane: 6,
    current: [event],
  });
  return cardResponse({ label: printDate(event.data.date), title: plainText(event.data.title), foot });
};
