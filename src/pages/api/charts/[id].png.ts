import type { APIRoute } from 'astro';
import { chartPaths, siteChart, standaloneChart } from '../../../site/site-charts.ts';
import { pngResponse } from '../../../site/png-route.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) =>
  pngResponse(standaloneChart(siteChart(params['id'] ?? ''), 'light'));
