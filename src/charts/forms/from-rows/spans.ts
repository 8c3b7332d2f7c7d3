import type { DrawingOf } from '../../../kinds/index.ts';
import { cellMark } from '../../chart.ts';
import { factsOfRow } from '../../words/cell-facts.ts';
import { eitherFact, noFacts, sayAll } from '../../words/say.ts';
import type { Spans } from '../draw-spans.ts';
import { textIn, type RowsToDraw } from './rows-to-draw.ts';

/** Returns spans and points of time: one for each row. */
export function spansOf(spec: DrawingOf<'spans'>, { rows, cells }: RowsToDraw): Spans {
  const { name, note, start, end, axis } = spec;
  return {
    rows: rows.map((row, i) => {
      const facts = eitherFact(factsOfRow(cells, row), noFacts);
      const [words] = note === undefined ? [] : sayAll(note, facts);
      const ending = end === undefined || (row[end] ?? null) === null ? undefined : end;
      return {
        name: textIn(row, name),
        start: { at: cellMark(i, start), date: textIn(row, start) },
        ...(words !== undefined && { note: words }),
        ...(ending !== undefined && { end: { at: cellMark(i, ending), date: textIn(row, ending) } }),
      };
    }),
    axis,
  };
}
