/** The types of columns that our tables have, as Table Schema names them. */
export type FieldType = 'string' | 'integer' | 'number' | 'date';

/** A column as Frictionless Table Schema describes it. */
export interface TableField {
  name: string;
  type: FieldType;
  title?: string;
  description: string;
  /** The unit of the values, in words; an addition of ours that the standard allows. */
  unit?: string;
  /** The codes that the cells hold, where they hold codes. */
  constraints?: { enum: readonly string[] };
}

/** Columns whose cells are those of another table of the package. */
export interface ForeignKey {
  fields: string;
  reference: { resource: string; fields: string };
}

/** A table as Frictionless Table Schema describes it. */
export interface TableSchema {
  fields: TableField[];
  primaryKey?: string[];
  foreignKeys?: readonly ForeignKey[];
  missingValues: string[];
}

const wholeDay = /^\d{4}-\d\d-\d\d$/;

/**
 * Returns the narrowest type that all cells of a column have, those that are null left out: a date is a whole
 * day, and what is known only by month or year makes its column one of text.
 */
export function typeOfCells(cells: readonly (string | number | null)[]): FieldType {
  const filled = cells.filter((cell) => cell !== null);
  if (!filled.length) return 'string';
  if (filled.every((cell) => typeof cell === 'number'))
    return filled.every(Number.isInteger) ? 'integer' : 'number';
  return filled.every((cell) => wholeDay.test(String(cell))) ? 'date' : 'string';
}
