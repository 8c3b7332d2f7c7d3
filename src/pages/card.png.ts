import type { APIRoute } from 'astro';
import { cardResponse } from '../site/png-route.ts';

/** The sharing picture of every page that has none of its own. */
export const GET: APIRoute = () =>
  cardResponse({
    label: 'Timeline, explainers, charts, sources',
    title: 'What the documents say about Secure Communities',
  });
