import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Chart } from '../charts/chart.ts';
import { allRowsWords } from '../charts/remarks.ts';
import { drawSvg } from '../charts/files/draw-svg.ts';
import { publisherOf } from '../views/sources/source-label.ts';
import { printElements } from '../prose/index.ts';
import { addressOf, getOrThrow, type Archive } from '../archive/index.ts';
import { chartTable, mostOpen, sourceLinks } from './chart-table.ts';
import { href } from './href.ts';
import { siteArchive } from './load-site.ts';
import { siteChart } from './site-charts.ts';
import { words } from './words.ts';
import { textRef } from '../views/printed/text-ref.ts';

const chartWords = words.charts;

/** Where a chart stands: on its own page, in a text, or in a frame on another site. */
export interface FigureOptions {
  place: 'page' | 'text' | 'frame';
  /** What the text in which the chart stands says of it, for readers who do not see it. */
  label?: string;
}

/** A figure names this many publishers; the page of the chart has all of its sources. */
const named = 8;

/** Returns the ids of the sources that are the first of their publisher. */
function firstOfPublishers(archive: Archive, ids: readonly string[]): string[] {
  const first = new Map(
    ids.toReversed().map((id) => [publisherOf(getOrThrow(archive.sources, id).data), id]),
  );
  return ids.filter((id) => first.get(publisherOf(getOrThrow(archive.sources, id).data)) === id);
}

/** Returns a link for each publisher among the sources, to the first of its documents. */
export function publisherLinks(archive: Archive, ids: readonly string[]): ElementContent[] {
  return sourceLinks(archive, firstOfPublishers(archive, ids));
}

/** Returns what the rows of a chart are made of, in links or in words. */
function whoSaysSo(chart: Chart, archive: Archive): ElementContent[] {
  if (chart.credit !== undefined)
    return [h('span', { dataRecord: textRef(`chart:${chart.id}`) }, chart.credit)];
  const ids = firstOfPublishers(archive, chart.sources);
  const more =
    ids.length > named
      ? [h('a', { href: `${href(addressOf('chart', chart.id))}#sources` }, chartWords.andOthers)]
      : [];
  return [
    ...sourceLinks(archive, ids.slice(0, named)),
    ...more.flatMap((link): ElementContent[] => [{ type: 'text', value: '; ' }, link]),
  ];
}

/** A drawing so many times as high as it is wide does not fit on a page of paper, or not below a title. */
const tooHigh = { tall: 1.4, high: 1.1 };

/** Returns the classes of a figure by how high its drawing is. */
function classOf(svg: string): string {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const names = Object.entries(tooHigh).flatMap(([name, most]) =>
    Number(height) > most * Number(width) ? [name] : [],
  );
  return ['chart', ...names].join(' ');
}

const download = (id: string, extension: string, label: string) =>
  h('a', { href: href(`api/charts/${id}.${extension}`) }, label);

/** Returns where a chart in a text leads to: its page and its files. */
function filesOf({ id }: Chart): ElementContent {
  const files = ['csv', 'json', 'svg', 'png'].map((kind) => download(id, kind, kind.toUpperCase()));
  return h('p', { class: 'chart-files screen-only' }, [
    h('a', { href: href(addressOf('chart', id)) }, chartWords.about),
    ' · ',
    chartWords.download,
    ...files.flatMap((file, i): (ElementContent | string)[] => (i === 0 ? [file] : [', ', file])),
  ]);
}

/** Returns the title of a chart and what is drawn; on the page of the chart the title is that of the page. */
function captionOf(chart: Chart, place: FigureOptions['place']): ElementContent {
  const printed = { dataRecord: textRef(`chart:${chart.id}`) };
  const link = h('a', { href: href(addressOf('chart', chart.id)), ...printed }, chart.title());
  return h('figcaption', [
    ...(place === 'page' ? [] : [h(place === 'frame' ? 'h1' : 'h3', { class: 'chart-title' }, link)]),
    h('p', { class: 'chart-subtitle', ...printed }, chart.subtitle),
  ]);
}

/** Returns the table of a chart, or in a text, where it is long, the way to it. */
function tableIn(chart: Chart, archive: Archive, place: FigureOptions['place']): ElementContent[] {
  if (place !== 'text' || chart.tableRows().length <= mostOpen) return chartTable(chart, archive);
  const table = `${href(addressOf('chart', chart.id))}#table`;
  const link = h('a', { href: table, dataRecord: textRef(`chart:${chart.id}`) }, allRowsWords(chart));
  return [h('p', { class: 'all-rows' }, link)];
}

/**
 * What a script fills: every value by the keys of a slider, which every screen reader knows and speaks; below
 * it the same for the eye, since its mark may be out of sight.
 */
const slider = h('div', { class: 'chart-slider screen-only' }, [
  h('label', [
    chartWords.step,
    h('input', { type: 'range', min: '0', max: '0', value: '0', disabled: true }),
  ]),
  h('p', { class: 'chart-value', ariaHidden: 'true' }),
]);

/**
 * Returns the HTML of a chart: title, drawing for wide and narrow screens and who says so; away from its page
 * also the same in words and, unless it is long, as a table, and in a text the way to its page and files.
 */
export function chartFigure(id: string, { place, label }: FigureOptions): string {
  const chart = siteChart(id);
  const archive = siteArchive();
  const wide = drawSvg(chart, 'wide');
  const drawings = { type: 'raw', value: wide + drawSvg(chart, 'narrow') } as unknown as ElementContent;
  const described = h('p', { dataRecord: textRef(`chart:${id}`) }, chart.describe());
  const figure = h('figure', { class: classOf(wide), ...(label && { ariaLabel: label }) }, [
    captionOf(chart, place),
    h('chart-values', { dataOf: id }, [drawings, slider]),
    h('p', { class: 'chart-sources' }, [chartWords.whoSaysSo, ...whoSaysSo(chart, archive)]),
    ...(place === 'page'
      ? []
      : [h('details', [h('summary', chartWords.inWords), described, ...tableIn(chart, archive, place)])]),
    ...(place === 'text' ? [filesOf(chart)] : []),
  ]);
  return printElements([figure]);
}
