import type { APIRoute } from 'astro';
import { charts } from '../../../charts/index.ts';
import { toCsv } from '../../../charts/files/to-csv.ts';
import { chartOf } from '../../../site/chart-figure.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () => charts.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(toCsv(chartOf(params['id'] ?? ''), siteArchive()), {
    headers: { 'content-type': 'text/csv' },
  });
