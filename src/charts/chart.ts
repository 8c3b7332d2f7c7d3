import type { EventEntry } from '../views/timeline/timeline.ts';
import type { EntryOf } from '../archive/index.ts';
import type { ChartData } from '../kinds/index.ts';
import type { Outline } from './outline/outline.ts';
import { allRowsWords, remarksOf } from './remarks.ts';

/** A cell of a chart's table; null where nobody states a value. */
export type Value = string | number | null;

/** One row of a chart's table, by column name. */
export type Row = Readonly<{ [column: string]: Value }>;

/** A drawing is made twice, for a text column and for a phone; CSS shows one of them. */
export type Form = 'wide' | 'narrow';

export type ColumnType = ChartData['columns'][number]['type'];

export interface Column {
  name: string;
  title: string;
  type: ColumnType;
  /** What the numbers count, in words; every column of numbers has one. */
  unit?: string | undefined;
  align: 'start' | 'end';
  /** False where a page shows the column in the text of another, as a qualifier in that of its number. */
  inTable: boolean;
  /** True where a page shows it as a note below the table. */
  isRemark: boolean;
  /** Returns the cell as tables and marks have it; empty for null. */
  format(value: Value, row: Row): string;
  /** Returns the cell as a sentence has it: "about $200 million", "55 percent"; empty for null. */
  inWords(value: Value, row: Row): string;
  /** Returns the word that bounds or rounds the number of a row; null where it is exact. */
  qualifierOf(row: Row): string | null;
}

export interface DrawInput {
  rows: readonly Row[];
  events: readonly EventEntry[];
  form: Form;
}

/**
 * A chart: one set of rows, and all that is made of it. Where a function takes rows, it takes those of the
 * Record if none are given.
 */
export interface Chart {
  id: string;
  /** The word of the vocabulary for what it is about. */
  subject: string;
  /** The question that the chart answers, without a number. */
  question: string;
  /** What the rows are made of, in words, where they name no source of their own. */
  credit?: string | undefined;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The ids of the claims whose figures are drawn, in the order of the rows. */
  claims: readonly string[];
  /** The ids of the sources that the rows name, in their order. */
  sources: readonly string[];
  /** The conflicts that a claim of the chart is in. */
  conflicts: readonly EntryOf<'conflict'>[];
  /** The events that the drawing names, in order. */
  events: readonly EventEntry[];
  /** Returns the rows that a page shows beside the drawing; the files hold all. */
  tableRows(rows?: readonly Row[]): Row[];
  /** Returns the finding in a line; the question where the rows have none. */
  title(rows?: readonly Row[]): string;
  /** What is drawn, with its unit and kind of period. */
  subtitle: string;
  /** Returns the drawing in words, two sentences or more. */
  describe(rows?: readonly Row[]): string;
  /** Returns what a reader must beware of, a sentence or two each, in plain words. */
  notes(rows?: readonly Row[]): string[];
  /** Returns what it is for and how to read it, in two sentences. */
  purpose(): string;
  /** Returns what is seen in it, sentence by sentence, from its rows alone. */
  summary(): readonly string[];
  /** Returns what it shows as nested lists. */
  outline(): Outline;
  draw(input: DrawInput): SVGSVGElement;
  /** Returns the drawing for a list of charts: made for its size, without marks of cells. */
  drawSmall(): SVGSVGElement;
}

/**
 * Returns the mark of a cell, "3:removals": an element of a drawing has it in `data-at`, so that script and
 * tests know what it is of.
 */
export function cellMark(row: number, column: string): string {
  return `${row}:${column}`;
}

/** Returns the columns that a page shows of a chart. */
export function tableColumns(chart: Chart): Column[] {
  return chart.columns.filter(({ inTable }) => inTable);
}

/** Returns every text that a page may print of a chart. */
export function textsOf(chart: Chart): string[] {
  return [
    chart.question,
    ...(chart.credit === undefined ? [] : [chart.credit]),
    chart.title(),
    chart.subtitle,
    chart.describe(),
    ...chart.notes(),
    chart.purpose(),
    ...chart.summary(),
    ...remarksOf(chart).map(({ text }) => text),
    allRowsWords(chart),
  ];
}

/** Returns the ids of a cell that holds several, separated by spaces. */
export function idsOf(value: Value | undefined): string[] {
  return String(value ?? '')
    .split(' ')
    .filter(Boolean);
}

/** Returns whether the cells of a column hold ids, which a page shows as links. */
export function holdsIds({ type }: Pick<Column, 'type'>): boolean {
  return type !== 'date' && type !== 'number' && type !== 'text';
}

/** Returns ids, each once, as a cell holds them; null without any. */
export function idsCell(ids: readonly string[]): string | null {
  return [...new Set(ids)].join(' ') || null;
}
