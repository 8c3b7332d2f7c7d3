import { csvFormatRows } from 'd3-dsv';
import type { Chart } from '../chart.ts';

/** Returns all rows of a chart as CSV (RFC 4180 quoting, a header row, lines end with a line feed); null is an empty field. */
export function toCsv(chart: Chart): string {
  const names = chart.columns.map(({ name }) => name);
  return `${csvFormatRows([names, ...chart.rows.map((row) => names.map((name) => String(row[name] ?? '')))])}\n`;
}
