import type { APIRoute } from 'astro';
import { chartPaths, siteChart } from '../../../site/site-charts.ts';
import { cardOf, pngResponse } from '../../../site/png-route.ts';
import { words } from '../../../site/words.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ params }) => {
  const chart = siteChart(params['id'] ?? '');
  return pngResponse(cardOf({ label: words.charts.chart, title: chart.title(), beside: chart.drawSmall() }));
};
