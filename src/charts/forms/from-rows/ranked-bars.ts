import type { DrawingOf } from '../../../kinds/index.ts';
import { cellMark, type Row } from '../../chart.ts';
import { matches } from '../../rows/matches.ts';
import { factsOfRow } from '../../words/cell-facts.ts';
import { eitherFact, noFacts, say } from '../../words/say.ts';
import type { CourseStep } from '../draw-course.ts';
import type { RankedBar, RankedChart } from '../draw-ranked-bars.ts';
import { numberIn, textIn, type RowsToDraw } from './rows-to-draw.ts';

type Spec = DrawingOf<'ranked-bars'>;

function barsOf(spec: Spec, row: Row, index: number, { column, cells }: RowsToDraw): RankedBar[] {
  const facts = eitherFact(factsOfRow(cells, row), noFacts);
  return spec.bars.flatMap(({ column: name, kind, label, where, per = 1 }): RankedBar[] => {
    const number = numberIn(row, name);
    if (number === null || !matches(row, where)) return [];
    const { qualifierOf, format } = column(name);
    const words = label === undefined ? format(number, row) : (say(label, facts) ?? '');
    const drawn = { at: cellMark(index, name), kind, value: number / per, label: words };
    return [{ ...drawn, qualifier: qualifierOf(row), isLimit: spec.limits === true }];
  });
}

/** Returns the steps of the rows that say when they begin and end, one after the other. */
function courseOf(spec: Spec, { rows, ...input }: RowsToDraw): Pick<RankedChart, 'course'> {
  const { course, heading, lacking } = spec;
  if (course === undefined) return {};
  const steps = rows.flatMap((row, i): CourseStep[] => {
    const [from, to, name] = [textIn(row, course.start), textIn(row, course.end), textIn(row, heading)];
    if (!from || !to) return [];
    const [bar] = barsOf(spec, row, i, { rows, ...input });
    return [
      {
        ...{ from, to, words: bar?.label ?? lacking ?? '' },
        ...(name !== to && { name }),
        ...(bar && { bar }),
      },
    ];
  });
  return steps.length === 0 ? {} : { course: { steps, between: course.between, axis: course.axis } };
}

/** Returns bars that each count something of their own: one row for each. */
export function rankedBarsOf(spec: Spec, input: RowsToDraw): RankedChart {
  const { group, heading, remark, lacking, axis, key, whole, scale } = spec;
  return {
    rows: input.rows.map((row, i) => ({
      ...(group !== undefined && { group: textIn(row, group) }),
      heading: input.column(heading).format(row[heading] ?? null, row),
      remark:
        remark === undefined ? undefined : say(remark, eitherFact(factsOfRow(input.cells, row), noFacts)),
      bars: barsOf(spec, row, i, input),
      lacking,
    })),
    axis,
    ...(key && { key }),
    ...(whole !== undefined && { whole }),
    ...(scale !== undefined && { scale }),
    ...courseOf(spec, input),
  };
}
