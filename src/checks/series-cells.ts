import type { Row, SeriesEntry } from '../archive/index.ts';
import type { Found } from './check.ts';

/** Returns the path of a series' table. */
export const csvFile = (series: SeriesEntry) => series.file.replace(/\.json$/, '.csv');

/** Returns a problem at a cell of a series' table. */
export function atCell(series: SeriesEntry, row: Row, column: string, message: string, fix: string): Found {
  return {
    file: csvFile(series),
    line: row.line,
    column: row.cells[column]?.column ?? 1,
    message,
    fix,
    pages: [`/data/#${series.id}`],
  };
}

/** Returns the names of the columns that hold values: those with a unit. */
export function valueColumns(series: SeriesEntry): string[] {
  return series.data.schema.fields.filter((field) => field.unit !== undefined).map((field) => field.name);
}

/** Returns the number in a cell; undefined where it is empty or no number. */
export function numberIn(row: Row, column: string): number | undefined {
  const text = row.cells[column]?.text ?? '';
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}
