import type { EventEntry } from '../views/timeline/timeline.ts';
import type { Archive, EntryOf } from '../archive/index.ts';
import type { ChartId } from './ids.ts';

/** A cell of a chart's table; null where nobody states a value. */
export type Value = string | number | null;

/** One row of a chart's table, by column name. */
export type Row = Readonly<{ [column: string]: Value }>;

/** A drawing is made twice, for a text column and for a phone; CSS shows one of them. */
export type Form = 'wide' | 'narrow';

/** What the cells of a column hold: dates are EDTF or a fiscal year, ids are separated by a space and name a claim or a source each. */
export type ColumnType = 'date' | 'number' | 'text' | 'claims' | 'sources';

export interface Column {
  name: string;
  title: string;
  type: ColumnType;
  /** What the numbers count, in words; every column of numbers has one. */
  unit?: string;
  align: 'start' | 'end';
  /** False where a page shows the column in the text of another, as a qualifier in that of its number. */
  inTable?: false;
  /** Returns the cell as readers see it; empty for null. */
  format(value: Value, row: Row): string;
}

export interface DrawInput<R extends Row> {
  rows: readonly R[];
  events: readonly EventEntry[];
  form: Form;
}

/** What charts are about, in the order in which the gallery shows them. */
export const subjects = [
  'Where it was active',
  'Removals through the program',
  'Removals by ICE as a whole',
  'Detainers',
  'Money, programs, research and sources',
] as const;

/** What a chart's own file says of it. */
export interface ChartParts<R extends Row> {
  id: ChartId;
  subject: (typeof subjects)[number];
  /** The question that the chart answers, without a number. */
  question: string;
  columns: readonly Column[];
  /** What the rows are made of, in words, where they name no source of their own. */
  credit?: string;
  rows(archive: Archive): R[];
  /** Returns the rows that a page shows beside the drawing; the files hold all. */
  tableRows(rows: readonly R[]): R[];
  /** Returns the finding in a line; the question where the rows have none. */
  title(rows: readonly R[]): string;
  /** Returns what is drawn, with its unit and kind of period. */
  subtitle(rows: readonly R[]): string;
  /** Returns the drawing in words, two sentences or more. */
  describe(rows: readonly R[]): string;
  /** Returns what a reader must beware of, a sentence or two each, in plain words. */
  notes(rows: readonly R[]): string[];
  /** Returns the events that the drawing names, in order. */
  events(archive: Archive): EventEntry[];
  draw(input: DrawInput<R>): SVGSVGElement;
}

/** A chart: one set of rows, and all that is made of it. */
export interface Chart<R extends Row = Row> extends ChartParts<R> {
  /** Returns the ids of the claims whose figures are drawn, in the order of the rows. */
  claims(archive: Archive): string[];
  /** Returns the ids of the sources that the rows name, in their order. */
  sources(archive: Archive): string[];
  /** Returns the conflicts in which a claim of the chart stands. */
  conflicts(archive: Archive): EntryOf<'conflict'>[];
  /** Returns every text that a page may print of the chart. */
  texts(archive: Archive): string[];
}

/** Returns the chart that `parts` describe; its rows are made once for each Record. */
export function defineChart<R extends Row>(parts: ChartParts<R>): Chart<R> {
  const known = new WeakMap<Archive, R[]>();
  const rows = (archive: Archive): R[] => {
    const found = known.get(archive) ?? parts.rows(archive);
    known.set(archive, found);
    return found;
  };
  const ids = (archive: Archive, type: ColumnType): string[] => {
    const names = parts.columns.filter((column) => column.type === type).map((column) => column.name);
    return [
      ...new Set(
        rows(archive).flatMap((row) =>
          names.flatMap((name) =>
            String(row[name] ?? '')
              .split(' ')
              .filter(Boolean),
          ),
        ),
      ),
    ];
  };
  const claims = (archive: Archive) => ids(archive, 'claims');
  return {
    ...parts,
    rows,
    claims,
    sources: (archive) => ids(archive, 'sources'),
    conflicts(archive) {
      const drawn = new Set(claims(archive));
      return [...archive.conflicts.values()].filter(({ data }) => data.claims.some((id) => drawn.has(id)));
    },
    texts(archive) {
      const all = rows(archive);
      return [
        parts.question,
        ...(parts.credit === undefined ? [] : [parts.credit]),
        parts.title(all),
        parts.subtitle(all),
        parts.describe(all),
        ...parts.notes(all),
      ];
    },
  };
}

/** Returns the mark of a cell, "3:removals": an element of a drawing has it in `data-at`, so that script and tests know what it stands for. */
export function cellMark(row: number, column: string): string {
  return `${row}:${column}`;
}

/** Returns the columns that a page shows of a chart. */
export function tableColumns(chart: Chart): Column[] {
  return chart.columns.filter(({ inTable = true }) => inTable);
}
