import { edition } from 'virtual:site';
import type { Chart } from '../charts/chart.ts';
import { toStandaloneSvg } from '../charts/files/standalone-svg.ts';
import { chartOf, chartsOf } from '../charts/index.ts';
import type { Scheme } from '../charts/parts/palette.ts';
import { addressOf } from '../archive/index.ts';
import { fullAddress } from './href.ts';
import { siteArchive } from './load-site.ts';

/** Returns the charts of the site, in the order in which pages list them. */
export function siteCharts(): readonly Chart[] {
  return chartsOf(siteArchive());
}

/** Returns a chart of the site; throws where there is none, which the checks rule out. */
export function siteChart(id: string): Chart {
  return chartOf(siteArchive(), id);
}

/** Returns the parameters of the pages and files that each chart has. */
export function chartPaths(): { params: { id: string } }[] {
  return siteCharts().map(({ id }) => ({ params: { id } }));
}

/**
 * Returns a chart as a file that stands alone, with its address where the site has one; in one scheme, or in
 * both.
 */
export function standaloneChart(chart: Chart, scheme?: Scheme): string {
  const address = fullAddress(addressOf('chart', chart.id));
  return toStandaloneSvg(chart, siteArchive(), {
    edition,
    address: /^https?:/.test(address) ? address : undefined,
    ...(scheme && { scheme }),
  });
}
