import type { APIRoute } from 'astro';
import { getOrThrow } from '../../../archive/index.ts';
import { editionText } from '../../../exports/edition-records.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () => [...siteArchive().editions.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(editionText(getOrThrow(siteArchive().editions, params['id'] ?? '').data), {
    headers: { 'content-type': 'application/json' },
  });
