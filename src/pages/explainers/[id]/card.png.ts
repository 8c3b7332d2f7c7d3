import type { APIRoute } from 'astro';
import { plainText, readingTime } from '../../../prose/index.ts';
import { need } from '../../../record/index.ts';
import { siteRecord } from '../../../site/load-site.ts';
import { cardResponse } from '../../../site/png-route.ts';

export const getStaticPaths = () => [...siteRecord().explainers.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const entry = need(siteRecord().explainers, params['id'] ?? '');
  return cardResponse({ label: `Explainer · ${readingTime(siteRecord(), entry)}`, title: plainText(entry.data.title) });
};
