import type { APIRoute, GetStaticPaths } from 'astro';
import { toRis } from '../../../exports/cite-source.ts';
import { need } from '../../../record/index.ts';
import { siteRecord } from '../../../site/load-site.ts';

export const getStaticPaths = (() => [...siteRecord().sources.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(toRis(need(siteRecord().sources, params['id'] ?? '').data), { headers: { 'content-type': 'application/x-research-info-systems' } });
