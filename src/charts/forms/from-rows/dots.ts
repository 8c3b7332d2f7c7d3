import type { DrawingOf } from '../../../kinds/index.ts';
import { cellMark } from '../../chart.ts';
import { factsOfRow } from '../../words/cell-facts.ts';
import { eitherFact, noFacts, say } from '../../words/say.ts';
import type { DotGrid } from '../draw-dots.ts';
import { numberIn, type RowsToDraw } from './rows-to-draw.ts';

/** Returns a grid of dots: as many as the first row counts, those of each later row among them. */
export function dotsOf({ count, label, axis }: DrawingOf<'dots'>, { rows, cells }: RowsToDraw): DotGrid {
  return {
    levels: rows.flatMap((row, i) => {
      const number = numberIn(row, count);
      const words = say(label, eitherFact(factsOfRow(cells, row), noFacts)) ?? '';
      return number === null ? [] : [{ at: cellMark(i, count), count: number, label: words }];
    }),
    axis,
  };
}
