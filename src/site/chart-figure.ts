import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { idsOf, tableColumns, type Chart, type Column, type Row } from '../charts/chart.ts';
import { drawSvg } from '../charts/files/draw-svg.ts';
import { publisherOf } from '../views/sources/source-label.ts';
import { printElements } from '../prose/index.ts';
import { addressOf, getOrThrow, type Archive } from '../archive/index.ts';
import { href } from './href.ts';
import { siteArchive } from './load-site.ts';
import { siteChart } from './site-charts.ts';
import { say, words } from './words.ts';
import { textRef } from '../views/printed/text-ref.ts';

const chartWords = words.charts;

/**
 * How much of a chart a page shows, and the level of its heading; without a heading where the page's own is
 * the chart's.
 */
export interface FigureOptions {
  heading?: 'h1' | 'h2' | 'h3';
  /** What the text in which the chart stands says of it, for readers who do not see it. */
  label?: string;
  table?: 'open' | 'closed';
  /** True on a page that other sites show in a frame: the files are left to the page of the chart. */
  isEmbedded?: boolean;
}

const linked = (links: ElementContent[]): ElementContent[] =>
  links.flatMap((link, i) => (i === 0 ? [link] : [{ type: 'text', value: '; ' }, link]));

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

const sourceLinks = (archive: Archive, ids: readonly string[]) =>
  linked(
    ids.map((id) =>
      h(
        'a',
        { href: href(addressOf('source', id)), dataRecord: textRef(`source:${id}/publisher`) },
        publisherOf(getOrThrow(archive.sources, id).data),
      ),
    ),
  );

function cell(archive: Archive, column: Column, row: Row, first: boolean): ElementContent {
  const value = row[column.name] ?? null;
  const ids = idsOf(value);
  const content: ElementContent[] =
    column.type === 'sources'
      ? sourceLinks(archive, ids)
      : column.type === 'claims'
        ? linked(ids.map((id) => h('a', { href: href(addressOf('claim', id)) }, chartWords.claim)))
        : [{ type: 'text', value: column.format(value, row) }];
  return first
    ? h('th', { scope: 'row' }, content)
    : h('td', column.align === 'end' ? { class: 'number' } : {}, content);
}

/** Returns the table of a chart: the rows that its drawing shows, claims and sources as links. */
function table(chart: Chart, archive: Archive): ElementContent {
  const rows = chart.tableRows();
  const numbers = new Map(chart.rows.map((row, i) => [row, i]));
  const columns = tableColumns(chart);
  const head = columns.map((column) =>
    h('th', { scope: 'col', ...(column.align === 'end' && { class: 'number' }) }, column.title),
  );
  return h(
    'section',
    { class: 'scroll', tabindex: '0', ariaLabel: say(chartWords.tableOf, { question: chart.question }) },
    [
      h('table', { dataChartTable: chart.id }, [
        h('thead', h('tr', head)),
        h(
          'tbody',
          rows.map((row) =>
            h(
              'tr',
              { dataRow: String(numbers.get(row)) },
              columns.map((column, i) => cell(archive, column, row, i === 0)),
            ),
          ),
        ),
      ]),
    ],
  );
}

/** A drawing so many times as high as it is wide does not fit on a page of paper. */
const tallest = 1.4;

function isTall(svg: string): boolean {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) > tallest * Number(width);
}

const download = (id: string, extension: string, label: string) =>
  h('a', { href: href(`api/charts/${id}.${extension}`) }, label);

/**
 * Returns the HTML of a chart: title, drawing for wide and narrow screens, who says so, the same as a table
 * and in words, and the files.
 */
export function chartFigure(
  id: string,
  { heading = 'h3', label, table: shown, isEmbedded = false }: FigureOptions = {},
): string {
  const chart = siteChart(id);
  const archive = siteArchive();
  const printed = { dataRecord: textRef(`chart:${id}`) };
  const page = href(addressOf('chart', id));
  const inWords = [h('p', printed, chart.describe()), table(chart, archive)];
  const files = h('p', { class: 'chart-files screen-only' }, [
    ...(shown === 'open' ? [] : [h('a', { href: page }, chartWords.about), ' · ']),
    chartWords.download,
    ...[
      download(id, 'csv', 'CSV'),
      ', ',
      download(id, 'json', 'JSON'),
      ', ',
      download(id, 'svg', 'SVG'),
      ', ',
      download(id, 'png', 'PNG'),
    ],
  ]);
  const wide = drawSvg(chart, 'wide');
  const figure = h(
    'figure',
    { class: isTall(wide) ? 'chart tall' : 'chart', ...(label && { ariaLabel: label }) },
    [
      h('figcaption', [
        h(heading, { class: 'chart-title' }, h('a', { href: page, ...printed }, chart.title())),
        h('p', { class: 'chart-subtitle', ...printed }, chart.subtitle),
      ]),
      h('chart-values', { dataSay: JSON.stringify(words.scripts.chart) }, [
        { type: 'raw', value: wide + drawSvg(chart, 'narrow') } as unknown as ElementContent,
      ]),
      h('p', { class: 'chart-sources' }, [chartWords.whoSaysSo, ...whoSaysSo(chart, archive)]),
      ...(shown === 'open'
        ? inWords
        : shown === 'closed'
          ? [h('details', [h('summary', chartWords.inWords), ...inWords])]
          : []),
      ...(isEmbedded ? [] : [files]),
    ],
  );
  return printElements([figure]);
}
