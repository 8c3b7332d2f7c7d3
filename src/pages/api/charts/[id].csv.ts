import type { APIRoute } from 'astro';
import { charts } from '../../../charts/index.ts';
import { toCsv } from '../../../charts/to-csv.ts';
import { chartOf } from '../../../site/chart-figure.ts';
import { siteRecord } from '../../../site/load-site.ts';

export const getStaticPaths = () => charts.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) => new Response(toCsv(chartOf(params['id'] ?? ''), siteRecord()), { headers: { 'content-type': 'text/csv' } });
