import type { APIRoute } from 'astro';
import { plainText, readingTime } from '../../../prose/index.ts';
import { getOrThrow } from '../../../archive/index.ts';
import { siteArchive } from '../../../site/load-site.ts';
import { cardOf, pngResponse } from '../../../site/png-route.ts';
import { words } from '../../../site/words.ts';

export const getStaticPaths = () => [...siteArchive().explainers.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => {
  const entry = getOrThrow(siteArchive().explainers, params['id'] ?? '');
  const label = `${words.site.kindExplainer} · ${readingTime(siteArchive(), entry)}`;
  return pngResponse(cardOf({ label, title: plainText(entry.data.title) }));
};
