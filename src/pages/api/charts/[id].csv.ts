import type { APIRoute } from 'astro';
import { toCsv } from '../../../charts/files/to-csv.ts';
import { chartPaths, siteChart } from '../../../site/site-charts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(toCsv(siteChart(params['id'] ?? '')), {
    headers: { 'content-type': 'text/csv' },
  });
