import type { Value } from '../chart.ts';

/** A row before its fields are put into the columns of a chart. */
export type Fields = Readonly<{ [field: string]: Value }>;

/** Rows of one kind: the fields that they have, and their values. */
export interface MadeRows {
  fields: readonly string[];
  rows: readonly Fields[];
}
