import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsl } from '../../../exports/csl.ts';
import { toRis } from '../../../exports/ris.ts';
import { getOrThrow } from '../../../archive/index.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = (() =>
  [...siteArchive().sources.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(toRis(toCsl(getOrThrow(siteArchive().sources, params['id'] ?? '').data)), {
    headers: { 'content-type': 'application/x-research-info-systems' },
  });
