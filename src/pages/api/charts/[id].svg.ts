import type { APIRoute } from 'astro';
import { chartPaths, siteChart, standaloneChart } from '../../../site/site-charts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(standaloneChart(siteChart(params['id'] ?? '')), {
    headers: { 'content-type': 'image/svg+xml' },
  });
