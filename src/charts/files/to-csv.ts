import { formatCsv } from '../../archive/index.ts';
import type { Chart } from '../chart.ts';

/**
 * Returns all rows of a chart as CSV (RFC 4180 quoting, a header row, lines end with a line feed); null is an
 * empty field.
 */
export function toCsv(chart: Chart): string {
  return formatCsv(
    chart.columns.map(({ name }) => name),
    chart.rows,
  );
}
