import type { APIRoute } from 'astro';
import { chartPaths, siteChart, standaloneChart } from '../../../site/site-charts.ts';
import { pngOf, pngResponse } from '../../../site/png-route.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) =>
  pngResponse(pngOf(standaloneChart(siteChart(params['id'] ?? ''), 'light')));
