import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsl } from '../../../exports/csl.ts';
import { need } from '../../../record/index.ts';
import { siteRecord } from '../../../site/load-site.ts';

export const getStaticPaths = (() => [...siteRecord().sources.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json([toCsl(need(siteRecord().sources, params['id'] ?? '').data)]);
