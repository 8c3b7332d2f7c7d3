import { compareDates, dateOf } from '../../dates/index.ts';
import { compareText, printList } from '../../language/index.ts';
import type { DrawingOf } from '../../kinds/index.ts';
import type { Column, Row } from '../chart.ts';
import { chartWords, fill } from '../interface-words.ts';
import { formatDate } from '../parts/format.ts';
import { cellFacts, factsOfRow } from '../words/cell-facts.ts';
import { eitherFact, noFacts, sayAll } from '../words/say.ts';
import { longDates } from './long-dates.ts';
import { mostNamed, nameOf } from './names.ts';
import type { OutlineGroup } from './outline.ts';

type Spec = DrawingOf<'spans'>;

/** A date of a row. */
interface Dated {
  name: string;
  date: string;
}

const words = chartWords.summary;
const has = (row: Row, column: string | undefined) => column !== undefined && (row[column] ?? null) !== null;

const dateIn = (row: Row, column: string | undefined) =>
  column === undefined ? '' : String(row[column] ?? '');

/** Returns the first and the last of some dates in print, with their names. */
function endsOf(dated: readonly Dated[]): { [fact: string]: string } {
  const sorted = dated.toSorted((a, b) => compareDates(dateOf(a.date), dateOf(b.date)));
  const [first, last] = [sorted[0]?.date ?? '', sorted.at(-1)?.date ?? ''];
  const namesAt = (date: string) => nameOf(dated.filter((one) => one.date === date).map(({ name }) => name));
  return {
    ...{ first: formatDate(first || null), firstName: namesAt(first) },
    ...{ last: formatDate(last || null), lastName: namesAt(last) },
  };
}

/** Returns the years with the most dates, where one has several and another has fewer. */
function fullestOf(dated: readonly Dated[]): string[] {
  const years = [...Map.groupBy(dated, ({ date }) => dateOf(date).earliest.slice(0, 4))];
  const most = Math.max(0, ...years.map(([, own]) => own.length));
  const fullest = years.filter(([, own]) => own.length === most).map(([year]) => year);
  if (most < 2 || fullest.length === years.length) return [];
  const list = printList(fullest.toSorted(compareText));
  return [fill(words.fullest, { n: fullest.length, years: list, most, all: dated.length })];
}

/** Returns which bar is drawn farthest to the right of those whose end is known. */
function lastEndOf(ended: readonly Dated[]): string[] {
  const endOf = ({ date }: Dated) => dateOf(date).latest ?? '';
  const last = ended.toSorted((a, b) => compareText(endOf(a), endOf(b))).at(-1);
  if (!last) return [];
  const name = nameOf(ended.filter(({ date }) => date === last.date).map((one) => one.name));
  return [fill(words.lastEnd, { name, date: formatDate(last.date) })];
}

/** Returns what is seen of bars: which begin first and last, and which have no end or else end last. */
function barSentences(
  bars: readonly Row[],
  { name, start, end, last, told }: Spec,
  columns: readonly Column[],
) {
  const named = (rows: readonly Row[], column: string | undefined): Dated[] =>
    rows.map((row) => ({ name: dateIn(row, name), date: dateIn(row, column) }));
  const open = bars.filter((row) => !has(row, end));
  const cells = cellFacts(columns);
  const toldOf = (row: Row) => {
    const [over] = sayAll(told?.end ?? [], eitherFact(factsOfRow(cells, row), noFacts));
    return fill(words.openBar, {
      name: dateIn(row, name),
      told: over ?? formatDate(row[last ?? ''] ?? null),
    });
  };
  const openFacts = { n: open.length, many: String(open.length > mostNamed) };
  return [
    fill(words.bars, { n: bars.length, ...endsOf(named(bars, start)) }),
    ...(open.length > 0
      ? [fill(words.open, { ...openFacts, list: printList(open.map(toldOf)) })]
      : lastEndOf(named(bars, end))),
  ];
}

/** Returns what is seen of spans and points of time, in the order of the axis. */
export function spanSentences(
  spec: Spec,
  groups: readonly OutlineGroup[],
  columns: readonly Column[],
): string[] {
  const rows = groups.flatMap(({ values }) => values.map(({ row }) => row));
  const { start, end, last } = spec;
  const bars = rows.filter((row) => has(row, end) || has(row, last));
  const points = rows
    .filter((row) => !bars.includes(row))
    .map((row) => ({ name: dateIn(row, spec.name), date: dateIn(row, start) }));
  const long = longDates(
    'rows',
    rows.map((row) => [start, end, last].map((column) => dateIn(row, column))),
  );
  if (bars.length === 0) return [fill(words.dates, endsOf(points)), ...fullestOf(points), ...long];
  return [
    ...barSentences(bars, spec, columns),
    ...(points.length > 0 ? [fill(words.points, { n: points.length, ...endsOf(points) })] : []),
    ...long,
  ];
}
