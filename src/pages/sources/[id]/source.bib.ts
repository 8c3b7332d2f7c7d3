import type { APIRoute, GetStaticPaths } from 'astro';
import { toBibTex } from '../../../exports/bibtex.ts';
import { toCsl } from '../../../exports/csl.ts';
import { getOrThrow } from '../../../archive/index.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = (() =>
  [...siteArchive().sources.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(toBibTex(toCsl(getOrThrow(siteArchive().sources, params['id'] ?? '').data)), {
    headers: { 'content-type': 'application/x-bibtex' },
  });
