import type { DrawingOf } from '../../../kinds/index.ts';
import { cellMark, type Row } from '../../chart.ts';
import { groupRows } from '../../rows/group-rows.ts';
import { matches } from '../../rows/matches.ts';
import type { BarChart, Layer } from '../bars/bars.ts';
import { numberIn, textIn, type RowsToDraw } from './rows-to-draw.ts';

type Spec = DrawingOf<'bars'>;

function layersOf(spec: Spec, row: Row, index: number, { column }: RowsToDraw): Layer[] {
  return spec.layers.flatMap(({ column: name, kind, where, on }): Layer[] => {
    const value = numberIn(row, name);
    if (value === null || !matches(row, where)) return [];
    const base = on === undefined ? {} : { base: numberIn(row, on) ?? 0 };
    return [{ kind, at: cellMark(index, name), value, qualifier: column(name).qualifierOf(row), ...base }];
  });
}

/** Returns bars in groups: a bar for each row. */
export function barsOf(spec: Spec, input: RowsToDraw): BarChart {
  const { rows, cells, column } = input;
  const heading = column(spec.group);
  const [first] = spec.layers;
  const groups = groupRows(rows, (row) => textIn(row, spec.group))
    .map((group) => ({ ...group, rows: group.rows.filter(({ row }) => matches(row, spec.where)) }))
    .filter((group) => group.rows.length > 0);
  return {
    groups: groups.map(({ name, rows: own }) => ({
      heading: heading.format(name, {}),
      bars: own.map(({ row, index }) => ({
        label: String(cells.get(spec.label)?.(row) ?? ''),
        layers: layersOf(spec, row, index, input),
      })),
    })),
    axis: { value: spec.value, period: spec.period, both: spec.narrowAxis },
    key: spec.key,
    ...(spec.undivided !== undefined && { undivided: spec.undivided }),
    ...(spec.scale !== undefined && { scale: spec.scale }),
    ...(first && { print: (value: number) => column(first.column).inWords(value, {}) }),
  };
}
