import { printList } from '../../language/index.ts';
import type { ChartData, RowSet } from '../../kinds/index.ts';
import type { Column, Row } from '../chart.ts';
import { chartWords, fill, seriesOf } from '../interface-words.ts';
import { formatNumber } from '../parts/format.ts';
import { cellFacts, factsOfRow, type CellFacts } from './cell-facts.ts';
import { eitherFact, noFacts, sayAll, type Fact } from './say.ts';
import { selectRows, type Selected } from './select-rows.ts';

/** One row of a set, by a word. */
const picks: { [name: string]: (list: readonly Selected[]) => Selected | undefined } = {
  first: (list) => list[0],
  last: (list) => list.at(-1),
  least: (list) => best(list, (a, b) => a < b),
  most: (list) => best(list, (a, b) => a > b),
  farthest: (list) => best(list, (a, b) => Math.abs(a) > Math.abs(b)),
  half: (list) => list.find(({ value }) => 2 * (value ?? 0) >= (list.at(-1)?.value ?? 0)),
};

/** The words for one row of a set in the names of values. */
export const pickNames: readonly string[] = Object.keys(picks);

function best(list: readonly Selected[], isBetter: (a: number, b: number) => boolean): Selected | undefined {
  return list.reduce<Selected | undefined>(
    (found, one) => (found && !isBetter(one.value ?? 0, found.value ?? 0) ? found : one),
    undefined,
  );
}

const range = (low: string, high: string) => (low === high ? low : fill(chartWords.range, { low, high }));

/**
 * Returns the years of rows of a set as runs of neighbors among all rows: "2005 to 2007, 2009 and 2015 to
 * 2017".
 */
function runsOf(list: readonly Selected[], all: readonly Row[], yearOf: (row: Row) => Fact): string {
  const meant = new Set(list.flatMap(({ rows }) => rows));
  const runs: [string, string][] = [];
  for (const [i, row] of all.entries()) {
    if (!meant.has(row)) continue;
    const year = String(yearOf(row) ?? '');
    const before = all[i - 1];
    const run = before && meant.has(before) ? runs.at(-1) : undefined;
    if (run) run[1] = year;
    else runs.push([year, year]);
  }
  return printList(runs.map(([low, high]) => range(low, high)));
}

function itemsOf(set: RowSet, list: readonly Selected[], cells: CellFacts): string[] {
  const { item } = set;
  if (item === undefined) return [];
  return list.flatMap(({ row, rows, value }) => {
    const own = new Map<string, () => Fact>([
      ...factsOfRow(cells, row),
      ['count', () => rows.length],
      ['sum', () => value],
    ]);
    return sayAll(item, eitherFact(own, noFacts));
  });
}

/** Returns the values that one set gives, by name. An empty set has none. */
function factsOfSet(name: string, set: RowSet, rows: readonly Row[], columns: readonly Column[]) {
  const cells = cellFacts(columns);
  const list = selectRows(set, rows, columns, cells);
  const whenAny = (of: () => Fact) => () => (list.length === 0 ? null : of());
  const items = (some: readonly Selected[]) => itemsOf(set, some, cells);
  const value = (one: Selected | undefined) => formatNumber(one?.value ?? null);
  const facts = new Map<string, () => Fact>();
  const add = (end: string, of: () => Fact) => facts.set(`${name}_${end}`, whenAny(of));
  add('count', () => list.length);
  add('several', () => (list.length > 1 ? list.length : null));
  add('sum', () => list.reduce((sum, one) => sum + (one.value ?? 0), 0));
  add('range', () => range(value(picks['least']?.(list)), value(picks['most']?.(list))));
  if (set.item !== undefined) {
    add('list', () => printList(items(list)));
    add('joined', () => seriesOf(items(list)));
    add('ends', () => [...new Set(items([...list.slice(0, 1), ...list.slice(-1)]))].join('; '));
  }
  for (const { name: column, type } of columns)
    if (type === 'date')
      add(`${column}_runs`, () => runsOf(list, rows, (row) => cells.get(`${column}_year`)?.(row) ?? null));
  for (const [pick, of] of Object.entries(picks)) {
    if (set.item !== undefined)
      add(pick, () => items([of(list)].filter((one) => one !== undefined)).join('; '));
    add(`${pick}_count`, () => of(list)?.rows.length ?? null);
    add(`${pick}_sum`, () => of(list)?.value ?? null);
    for (const [form, print] of cells) {
      add(`${pick}_${form}`, () => {
        const one = of(list);
        return one ? print(one.row) : null;
      });
    }
  }
  return facts;
}

/**
 * Returns the values that the sets of a chart give its words:
 *
 * - `<set>_count`, how many rows; `<set>_several`, the same where it is more than one; `<set>_sum`, of their
 * values;
 * - `<set>_range`, from the least to the most value;
 * - `<set>_list` and `<set>_joined`, every row in words, as a list or joined by semicolons; `<set>_ends`, the
 * first and the last;
 * - `<set>_<column>_runs`, the years of the rows, neighbors joined;
 * - of one row, the `first`, `last`, `least`, `most`, `farthest` (from zero) or the first that has `half` of
 * the last:   `<set>_<pick>` in words, `<set>_<pick>_count` and `_sum` of its group, `<set>_<pick>_<column>`
 * and its other forms (`cellFacts`).
 */
export function setFacts(
  sets: ChartData['sets'],
  rows: readonly Row[],
  columns: readonly Column[],
): ReadonlyMap<string, () => Fact> {
  const known = new Map<string, () => Fact>();
  for (const [name, set] of Object.entries(sets ?? {}))
    for (const [fact, of] of factsOfSet(name, set, rows, columns)) known.set(fact, of);
  return known;
}
