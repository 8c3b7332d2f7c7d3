import { root } from 'virtual:site';
import type { APIRoute } from 'astro';
import { charts } from '../../../charts/index.ts';
import { toPng } from '../../../charts/to-png.ts';
import { chartOf, standaloneChart } from '../../../site/chart-figure.ts';

const fonts = ['sans-400.ttf', 'sans-600.ttf'].map((file) => `${root}/src/charts/fonts/${file}`);

export const getStaticPaths = () => charts.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(toPng(standaloneChart(chartOf(params['id'] ?? ''), 'light'), fonts)), { headers: { 'content-type': 'image/png' } });
