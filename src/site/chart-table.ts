import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { idsOf, tableColumns, type Chart, type Column, type Row } from '../charts/chart.ts';
import { allRowsWords, remarkOf, remarksOf } from '../charts/remarks.ts';
import { publisherOf } from '../views/sources/source-label.ts';
import { addressOfFacet } from '../views/lists/facets.ts';
import { addressOf, addressOfPlace, getOrThrow, type Archive } from '../archive/index.ts';
import { href } from './href.ts';
import { say, words } from './words.ts';
import { textRef } from '../views/printed/text-ref.ts';

const chartWords = words.charts;

/** A table of more rows is closed until it is asked for, and in a text left to the page of its chart. */
export const mostOpen = 30;

/** Returns links with semicolons between them. */
const linked = (links: ElementContent[]): ElementContent[] =>
  links.flatMap((link, i) => (i === 0 ? [link] : [{ type: 'text', value: '; ' }, link]));

/** Returns a link to each source, named by its publisher. */
export const sourceLinks = (archive: Archive, ids: readonly string[]): ElementContent[] =>
  linked(
    ids.map((id) =>
      h(
        'a',
        { href: href(addressOf('source', id)), dataRecord: textRef(`source:${id}/publisher`) },
        publisherOf(getOrThrow(archive.sources, id).data),
      ),
    ),
  );

const noteId = (chart: Chart, letter: string) => `note-${chart.id}-${letter}`;

/** The letter of a note is drawn by CSS, so that the text of a cell is its value alone. */
const noteMark = (chart: Chart, letter: string): ElementContent =>
  h('a', {
    class: 'note-mark',
    href: `#${noteId(chart, letter)}`,
    ariaLabel: say(chartWords.note, { letter }),
    dataLetter: letter,
  });

function contentOf(archive: Archive, column: Column, row: Row): ElementContent[] {
  const value = row[column.name] ?? null;
  if (column.type === 'sources') return sourceLinks(archive, idsOf(value));
  if (column.type === 'claims')
    return linked(idsOf(value).map((id) => h('a', { href: href(addressOf('claim', id)) }, chartWords.claim)));
  if (column.type === 'speakers')
    return linked(
      idsOf(value).map((id) => {
        const address = href(addressOfFacet('sources', { kind: 'speaker', value: id }));
        return h('a', { href: address }, chartWords.openList);
      }),
    );
  if (column.type === 'places')
    return linked(
      idsOf(value).map((id) =>
        h('a', { href: href(`${addressOfPlace(archive, id)}#counties`) }, chartWords.openTable),
      ),
    );
  return [{ type: 'text', value: column.format(value, row) }];
}

const classOf = ({ type, align }: Column): string | undefined =>
  type === 'claims' || type === 'places' || type === 'speakers'
    ? 'claims'
    : align === 'end'
      ? 'number'
      : undefined;

/** A name of so many letters takes more room than other cells. */
const longName = 40;

/** Returns whether the first column, which names rows, has long names. */
function hasLongNames({ type, name }: Column, rows: readonly Row[]): boolean {
  return type === 'text' && rows.some((row) => String(row[name] ?? '').length > longName);
}

/** Returns a row; the letter of its note stands in its first empty number, or else by its name. */
function rowOf(chart: Chart, archive: Archive, row: Row, letter: string | undefined): ElementContent {
  const columns = tableColumns(chart);
  const empty = columns.findIndex(({ type, name }) => type === 'number' && (row[name] ?? null) === null);
  const cells = columns.map((column, i) => {
    const mark = letter !== undefined && i === Math.max(empty, 0) ? [noteMark(chart, letter)] : [];
    const content = [...contentOf(archive, column, row), ...mark];
    if (i === 0) return h('th', { scope: 'row' }, content);
    const isEmpty = (row[column.name] ?? null) === null && mark.length === 0;
    const name = [classOf(column), isEmpty && 'empty'].filter(Boolean).join(' ');
    return h('td', { ...(name && { class: name }), dataLabel: column.title }, content);
  });
  return h('tr', { dataRow: String(chart.rows.indexOf(row)) }, cells);
}

/**
 * Returns the table of a chart, the rows that its drawing shows with claims and sources as links, and below
 * it what is to be said of single rows, as notes.
 */
export function chartTable(chart: Chart, archive: Archive): ElementContent[] {
  const remarks = remarksOf(chart);
  const letters = new Map(remarks.map(({ text, letter }) => [text, letter]));
  const rows = chart.tableRows();
  const head = tableColumns(chart).map((column, i) => {
    const name = i === 0 && hasLongNames(column, rows) ? 'long' : classOf(column);
    return h('th', { scope: 'col', class: name }, column.title);
  });
  const printed = { dataRecord: textRef(`chart:${chart.id}`) };
  const table = h('table', { dataChartTable: chart.id }, [
    h('caption', { class: 'visually-hidden' }, say(chartWords.tableOf, { question: chart.question })),
    h('thead', h('tr', head)),
    h(
      'tbody',
      rows.map((row) => rowOf(chart, archive, row, letters.get(remarkOf(chart, row) ?? ''))),
    ),
  ]);
  const notes = remarks.map(({ text, letter }) =>
    h('li', { id: noteId(chart, letter) }, [
      h('b', { class: 'note-number' }, letter),
      ' ',
      h('span', printed, text),
    ]),
  );
  const whole = [
    h('div', { class: 'chart-table' }, table),
    ...(notes.length > 0 ? [h('ul', { class: 'plain chart-notes' }, notes)] : []),
  ];
  return rows.length > mostOpen
    ? [h('details', { class: 'all-rows' }, [h('summary', printed, allRowsWords(chart)), ...whole])]
    : whole;
}
