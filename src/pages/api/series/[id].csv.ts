import type { APIRoute } from 'astro';
import { getOrThrow } from '../../../archive/index.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () => [...siteArchive().series.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(getOrThrow(siteArchive().series, params['id'] ?? '').csv, {
    headers: { 'content-type': 'text/csv' },
  });
