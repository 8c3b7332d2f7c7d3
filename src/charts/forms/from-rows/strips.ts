import { dateOf } from '../../../dates/index.ts';
import { compareText } from '../../../language/index.ts';
import type { DrawingOf } from '../../../kinds/index.ts';
import { cellMark, type Row } from '../../chart.ts';
import { sayAll } from '../../words/say.ts';
import type { Step, Strip, Strips } from '../draw-strips.ts';
import { numberIn, textIn, type RowsToDraw } from './rows-to-draw.ts';

type Spec = DrawingOf<'strips'>;

const startOfYear = (year: number) => `${String(year).padStart(4, '0')}-01-01`;

function stepsOf(spec: Spec, rows: readonly Row[], numberOf: ReadonlyMap<Row, number>): Step[] {
  const { time, value, holds } = spec;
  const startOf = (row: Row) => dateOf(textIn(row, time)).earliest;
  const known = rows.filter((row) => numberIn(row, value) !== null && (row[time] ?? null) !== null);
  const sorted = holds === 'year' ? known : known.toSorted((a, b) => compareText(startOf(a), startOf(b)));
  return sorted.map((row, i): Step => {
    const next = sorted[i + 1];
    const year = Number(startOf(row).slice(0, 4));
    const ends =
      holds === 'year'
        ? { from: startOfYear(year), to: startOfYear(year + 1) }
        : { from: startOf(row), to: next && startOf(next) };
    return { at: cellMark(numberOf.get(row) ?? 0, value), value: numberIn(row, value) ?? 0, ...ends };
  });
}

/** Returns strips over time: one for each text of a column. */
export function stripsOf(spec: Spec, { rows, factsAmong, column }: RowsToDraw): Strips {
  const { section, group, note, counts, full, daysBeyond, period } = spec;
  const numberOf = new Map(rows.map((row, i) => [row, i]));
  const groups = [...Map.groupBy(rows, (row) => textIn(row, group))];
  return {
    strips: groups.map(([name, own]): Strip => {
      const [words] = note === undefined ? [] : sayAll(note, factsAmong(own));
      const [first = {}] = own;
      return {
        ...(section !== undefined && { section: column(section).format(first[section] ?? null, first) }),
        ...{ name, steps: stepsOf(spec, own, numberOf) },
        ...(words !== undefined && { note: words }),
      };
    }),
    ...{ counts, full, daysBeyond, period },
  };
}
