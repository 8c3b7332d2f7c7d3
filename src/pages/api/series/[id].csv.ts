import type { APIRoute } from 'astro';
import { need } from '../../../record/index.ts';
import { siteRecord } from '../../../site/load-site.ts';

export const getStaticPaths = () => [...siteRecord().series.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => new Response(need(siteRecord().series, params['id'] ?? '').csv, { headers: { 'content-type': 'text/csv' } });
