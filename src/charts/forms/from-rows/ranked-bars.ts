import type { DrawingOf } from '../../../kinds/index.ts';
import { cellMark, type Row } from '../../chart.ts';
import { factsOfRow } from '../../words/cell-facts.ts';
import { eitherFact, noFacts, say } from '../../words/say.ts';
import type { RankedBar, RankedChart } from '../draw-ranked-bars.ts';
import { numberIn, textIn, type RowsToDraw } from './rows-to-draw.ts';

type Spec = DrawingOf<'ranked-bars'>;

function barsOf(spec: Spec, row: Row, index: number, { column, cells }: RowsToDraw): RankedBar[] {
  const facts = eitherFact(factsOfRow(cells, row), noFacts);
  return spec.bars.flatMap(({ column: name, kind, fromEnd = false, label }): RankedBar[] => {
    const value = numberIn(row, name);
    if (value === null) return [];
    const { qualifierOf, format } = column(name);
    const words = label === undefined ? format(value, row) : (say(label, facts) ?? '');
    return [{ at: cellMark(index, name), kind, value, qualifier: qualifierOf(row), fromEnd, label: words }];
  });
}

/** Returns bars that each count something of their own: one row for each. */
export function rankedBarsOf(spec: Spec, input: RowsToDraw): RankedChart {
  const { heading, remark, axis, whole, scale } = spec;
  return {
    rows: input.rows.map((row, i) => ({
      heading: textIn(row, heading),
      remark:
        remark === undefined ? undefined : say(remark, eitherFact(factsOfRow(input.cells, row), noFacts)),
      bars: barsOf(spec, row, i, input),
    })),
    axis,
    ...(whole !== undefined && { whole }),
    ...(scale !== undefined && { scale }),
  };
}
