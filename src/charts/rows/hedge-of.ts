import type { DrawingOf } from '../../kinds/index.ts';
import type { Column, Row } from '../chart.ts';

type Marks = DrawingOf<'time-plot'>['marks'];

/**
 * Returns the word that bounds or rounds the number of a column, from the column that the marks of a drawing
 * name for it or else from its own; null where the number is exact.
 */
export function hedgeOf(row: Row, { qualifierOf }: Column, marks?: Marks): string | null {
  const { qualifier } = marks ?? {};
  return qualifier === undefined ? qualifierOf(row) : String(row[qualifier] ?? '') || null;
}
