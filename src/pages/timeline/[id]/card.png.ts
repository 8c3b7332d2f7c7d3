import type { APIRoute } from 'astro';
import { printDate } from '../../../dates/index.ts';
import { plainText } from '../../../prose/index.ts';
import { need } from '../../../record/index.ts';
import { siteRecord } from '../../../site/load-site.ts';
import { cardResponse } from '../../../site/png-route.ts';

export const getStaticPaths = () => [...siteRecord().events.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const { data } = need(siteRecord().events, params['id'] ?? '');
  return cardResponse({ label: printDate(data.date), title: plainText(data.title) });
};
