import type { DrawingOf } from '../../../kinds/index.ts';
import { cellMark, type Row } from '../../chart.ts';
import { factsOfRow } from '../../words/cell-facts.ts';
import { eitherFact, noFacts, sayAll } from '../../words/say.ts';
import type { Estimate, EstimateTable } from '../draw-estimates.ts';
import { textIn, type RowsToDraw } from './rows-to-draw.ts';

/** Returns estimates under headings: one for each row. */
export function estimatesOf(spec: DrawingOf<'estimates'>, { rows, cells }: RowsToDraw): EstimateTable {
  const { group, finding, remark, direction, columns, hollow, key, axis } = spec;
  const numbered = rows.map((row, index) => ({ row, index }));
  const estimateOf = (row: Row, index: number): Estimate => ({
    at: cellMark(index, direction),
    finding: textIn(row, finding),
    remark: sayAll(remark, eitherFact(factsOfRow(cells, row), noFacts))[0] ?? '',
    column: textIn(row, direction),
    isHollow: hollow.includes(textIn(row, direction)),
  });
  return {
    groups: [...Map.groupBy(numbered, ({ row }) => textIn(row, group))].map(([heading, list]) => ({
      heading,
      rows: list.map(({ row, index }) => estimateOf(row, index)),
    })),
    ...{ columns, axis },
    ...(key && { key }),
  };
}
