import { getOrThrow, type Archive, type Entry } from '../archive/index.ts';
import type { ChartData } from '../kinds/index.ts';
import { conflictsOfClaim } from '../views/claims/claims.ts';
import type { EventEntry } from '../views/timeline/timeline.ts';
import { idsOf, type Chart, type Column, type ColumnType, type Row } from './chart.ts';
import { columnsOf } from './columns.ts';
import { drawRows, drawRowsSmall } from './forms/from-rows/draw-rows.ts';
import type { RowsToDraw } from './forms/from-rows/rows-to-draw.ts';
import { eventsOf } from './rows/chart-events.ts';
import { outlineOf, type Outline } from './outline/outline.ts';
import { summaryOf } from './outline/summary.ts';
import { makeRows } from './rows/make-rows.ts';
import { tableRows } from './rows/table-rows.ts';
import { chartWords, fill } from './interface-words.ts';
import { cellFacts } from './words/cell-facts.ts';
import { eitherFact, noFacts, sayAll } from './words/say.ts';
import { setFacts } from './words/set-facts.ts';

/** Returns the ids that the cells of a type hold, each once, in the order of the rows. */
export function idsIn(rows: readonly Row[], columns: readonly Column[], type: ColumnType): string[] {
  const names = columns.filter((column) => column.type === type).map(({ name }) => name);
  return [...new Set(rows.flatMap((row) => names.flatMap((name) => idsOf(row[name]))))];
}

/** Returns what a chart is for and, by the form of its first drawing, how to read it. */
function purposeOf({ question, drawing }: ChartData): string {
  const [first] = [drawing].flat();
  const how = first === undefined ? '' : chartWords.howToRead[first.form];
  return `${fill(chartWords.purpose, { question })} ${how}`;
}

/** Returns a function that makes a value once. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Returns the chart that a file of data/charts describes. */
export function makeChart(archive: Archive, { id, data }: Entry<ChartData>): Chart {
  const columns = columnsOf(data);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const all = makeRows(archive, data);
  const claims = idsIn(all, columns, 'claims');
  const touched = new Set(claims.flatMap((claim) => conflictsOfClaim(archive, claim)));
  const factsAmong = (rows: readonly Row[]) => eitherFact(setFacts(data.sets, rows, columns), noFacts);
  const toDraw = (rows: readonly Row[], events: readonly EventEntry[]): RowsToDraw => ({
    ...{ rows, events, factsAmong, cells: cellFacts(columns) },
    shown: new Set(tableRows(data.table, rows)),
    column: (name) => getOrThrow(byName, name),
  });
  const outline = once((): Outline => outlineOf(data, tableRows(data.table, all), columns));
  return {
    outline,
    purpose: once(() => purposeOf(data)),
    summary: once(() => summaryOf(outline(), columns)),
    ...{ id, columns, claims, rows: all },
    ...{ subject: data.subject, question: data.question, subtitle: data.subtitle, credit: data.credit },
    sources: idsIn(all, columns, 'sources'),
    conflicts: [...archive.conflicts.values()].filter((conflict) => touched.has(conflict)),
    events: eventsOf(archive, data, all),
    tableRows: (rows = all) => tableRows(data.table, rows),
    title: (rows = all) => sayAll(data.title, factsAmong(rows))[0] ?? data.question,
    describe: (rows = all) =>
      (rows.length > 0 && sayAll(data.description, factsAmong(rows)).join(' ')) || data.empty,
    notes: (rows = all) => sayAll(data.notes, factsAmong(rows)),
    draw: ({ rows, events, form }) => drawRows(data.drawing, toDraw(rows, events), form),
    drawSmall: () => drawRowsSmall(data.drawing, toDraw(all, [])),
  };
}
