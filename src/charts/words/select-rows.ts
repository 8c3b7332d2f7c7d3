import { compareDates, dateOf } from '../../dates/index.ts';
import type { RowSet } from '../../kinds/index.ts';
import type { Column, Row } from '../chart.ts';
import { matches } from '../rows/matches.ts';
import type { CellFacts } from './cell-facts.ts';

/** A row of a set, the rows that it stands for, and the value by which it is the least or the most. */
export interface Selected {
  row: Row;
  rows: readonly Row[];
  value: number | null;
}

/** Returns the longest run of neighboring rows that are meant and have the same text in a column. */
function longestRun(rows: readonly Row[], column: string, isMeant: (row: Row) => boolean): Row[] {
  let run: Row[] = [];
  let longest = run;
  for (const row of rows) {
    if (!isMeant(row) || run.at(-1)?.[column] !== row[column]) run = [];
    if (isMeant(row)) run.push(row);
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/**
 * Returns by how much the number of a row is above or below the last other number of an earlier or the same
 * date.
 */
function distanceOf(row: Row, [column, line]: readonly [string, string], rows: readonly Row[], date: string) {
  const when = (one: Row) => dateOf(String(one[date]));
  const before = rows.findLast(
    (one) => (one[line] ?? null) !== null && compareDates(when(one), when(row)) <= 0,
  );
  return before === undefined ? null : Math.abs(Number(row[column]) - Number(before[line]));
}

function valueIn(set: RowSet, columns: readonly Column[], rows: readonly Row[]): (row: Row) => number | null {
  const numberOf = (row: Row, column: string) =>
    (row[column] ?? null) === null ? null : Number(row[column]);
  const { percent, distance, value } = set;
  if (percent)
    return (row) => {
      const [part, whole] = percent.map((column) => numberOf(row, column));
      return part === null || part === undefined || !whole ? null : Math.round((100 * part) / whole);
    };
  const date = columns.find(({ type }) => type === 'date')?.name ?? '';
  if (distance) return (row) => distanceOf(row, distance, rows, date);
  if (value === undefined) return () => 1;
  const isDate = columns.find(({ name }) => name === value)?.type === 'date';
  return isDate
    ? (row) => ((row[value] ?? null) === null ? null : Date.parse(dateOf(String(row[value])).earliest))
    : (row) => numberOf(row, value);
}

function groupsOf(
  { group = '', alone }: RowSet,
  all: readonly Row[],
  meant: readonly Row[],
  cells: CellFacts,
) {
  const textOf = (row: Row) => String(cells.get(group)?.(row) ?? '');
  const sizes = new Map([...Map.groupBy(all, textOf)].map(([text, rows]) => [text, rows.length]));
  return [...Map.groupBy(meant, textOf)].filter(([text]) => !alone || sizes.get(text) === 1);
}

const sumOf = (list: readonly Selected[]) => list.reduce((sum, { value }) => sum + (value ?? 0), 0);

function leadingOf(list: readonly Selected[]): Selected[] {
  const half = sumOf(list) / 2;
  const sorted = list.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const enough = sorted.findIndex((_, i) => sumOf(sorted.slice(0, i + 1)) > half);
  return sorted.slice(0, enough + 1);
}

function inOrder(list: readonly Selected[], { order, group = '' }: RowSet): Selected[] {
  if (order === undefined) return [...list];
  if (order === 'most') return list.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const rank = ({ row }: Selected) => order.indexOf(String(row[group] ?? '')) + 1 || order.length + 1;
  return list.toSorted((a, b) => rank(a) - rank(b));
}

/** Returns the rows of a set, in its order. */
export function selectRows(
  set: RowSet,
  rows: readonly Row[],
  columns: readonly Column[],
  cells: CellFacts,
): Selected[] {
  const valueOf = valueIn(set, columns, rows);
  const isMeant = (row: Row) => matches(row, set.where) && valueOf(row) !== null;
  const meant = set.run === undefined ? rows.filter(isMeant) : longestRun(rows, set.run, isMeant);
  const single = (row: Row): Selected => ({ row, rows: [row], value: valueOf(row) });
  const list =
    set.group === undefined
      ? meant.map(single)
      : groupsOf(set, rows, meant, cells).flatMap(([, own]): Selected[] => {
          const [row] = own;
          return row ? [{ row, rows: own, value: sumOf(own.map(single)) }] : [];
        });
  return inOrder(set.leading ? leadingOf(list) : list, set);
}
