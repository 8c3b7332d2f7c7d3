import type { APIRoute } from 'astro';
import { charts } from '../../../charts/index.ts';
import { chartOf, standaloneChart } from '../../../site/chart-figure.ts';
import { pngResponse } from '../../../site/png-route.ts';

export const getStaticPaths = () => charts.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  pngResponse(standaloneChart(chartOf(params['id'] ?? ''), 'light'));
