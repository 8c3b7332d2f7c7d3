import type { DrawingOf } from '../../../kinds/index.ts';
import { cellMark, type Row } from '../../chart.ts';
import type { Estimate, EstimateTable } from '../draw-estimates.ts';
import { textIn, type RowsToDraw } from './rows-to-draw.ts';

/** Returns estimates under headings: one for each row. */
export function estimatesOf(spec: DrawingOf<'estimates'>, { rows }: RowsToDraw): EstimateTable {
  const { group, outcome, study, amount, direction, columns, hollow, axis } = spec;
  const numbered = rows.map((row, index) => ({ row, index }));
  const estimateOf = (row: Row, index: number): Estimate => ({
    at: cellMark(index, direction),
    outcome: textIn(row, outcome),
    study: textIn(row, study),
    column: textIn(row, direction),
    isHollow: hollow.includes(textIn(row, direction)),
    ...(amount !== undefined && (row[amount] ?? null) !== null && { amount: textIn(row, amount) }),
  });
  return {
    groups: [...Map.groupBy(numbered, ({ row }) => textIn(row, group))].map(([heading, list]) => ({
      heading,
      rows: list.map(({ row, index }) => estimateOf(row, index)),
    })),
    ...{ columns, axis },
  };
}
