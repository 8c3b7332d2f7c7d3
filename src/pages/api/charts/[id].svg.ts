import type { APIRoute } from 'astro';
import { charts } from '../../../charts/index.ts';
import { chartOf, standaloneChart } from '../../../site/chart-figure.ts';

export const getStaticPaths = () => charts.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(standaloneChart(chartOf(params['id'] ?? '')), {
    headers: { 'content-type': 'image/svg+xml' },
  });
