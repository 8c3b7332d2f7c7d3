import { csvFormat } from 'd3-dsv';

/**
 * Returns rows as CSV with these columns: RFC 4180 quoting, a header row, lines end with a line feed; a value
 * that is absent or null is an empty field.
 */
export function formatCsv<T extends object>(
  columns: readonly (keyof T & string)[],
  rows: readonly T[],
): string {
  return `${csvFormat(rows, columns)}\n`;
}
