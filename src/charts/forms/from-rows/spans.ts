import type { DrawingOf } from '../../../kinds/index.ts';
import { cellMark } from '../../chart.ts';
import { factsOfRow } from '../../words/cell-facts.ts';
import { eitherFact, noFacts, sayAll } from '../../words/say.ts';
import type { Spans } from '../spans/span-pieces.ts';
import { textIn, type RowsToDraw } from './rows-to-draw.ts';

/** Returns spans and points of time: one for each row. */
export function spansOf(spec: DrawingOf<'spans'>, { rows, cells }: RowsToDraw): Spans {
  const { name, told, start, end, last, axis, key } = spec;
  return {
    rows: rows.map((row, i) => {
      const facts = eitherFact(factsOfRow(cells, row), noFacts);
      const [begun] = sayAll(told?.start ?? [], facts);
      const [over] = sayAll(told?.end ?? [], facts);
      const ending = [end, last].find((column) => column !== undefined && (row[column] ?? null) !== null);
      const isOpen = ending !== undefined && ending !== end;
      return {
        name: textIn(row, name),
        start: { at: cellMark(i, start), date: textIn(row, start) },
        ...(ending !== undefined && { end: { at: cellMark(i, ending), date: textIn(row, ending) } }),
        ...(isOpen && { isOpen }),
        ...(told && {
          told: { ...(begun !== undefined && { start: begun }), ...(over !== undefined && { end: over }) },
        }),
      };
    }),
    ...{ axis, ...(key && { key }) },
  };
}
