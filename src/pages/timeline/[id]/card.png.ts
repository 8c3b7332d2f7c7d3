import type { APIRoute } from 'astro';
import { drawStrip } from '../../../charts/overview/draw-strip.ts';
import { cardFoot } from '../../../charts/sharing-card.ts';
import { printDate } from '../../../dates/index.ts';
import { eventsInOrder } from '../../../model/timeline.ts';
import { plainText } from '../../../prose/index.ts';
import { need } from '../../../record/index.ts';
import { siteRecord } from '../../../site/load-site.ts';
import { cardResponse } from '../../../site/png-route.ts';

export const getStaticPaths = () => [...siteRecord().events.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const record = siteRecord();
  const event = need(record.events, params['id'] ?? '');
  const { tracks, eras } = record.vocabulary.data;
  const foot = drawStrip({ events: eventsInOrder(record), tracks, eras, width: cardFoot.width, lane: 6, current: [event] });
  return cardResponse({ label: printDate(event.data.date), title: plainText(event.data.title), foot });
};
