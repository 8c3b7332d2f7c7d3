import type { Path } from '../../archive/index.ts';
import type { ChartData, Where } from '../../kinds/index.ts';
import type { Row } from '../chart.ts';
import { drawingsOf } from './column-faults.ts';
import { unknownName, type Fault } from './fault.ts';

/** Returns the texts that rows have in a column. */
function textsIn(rows: readonly Row[], column: string): Set<string> {
  return new Set(rows.flatMap((row) => ((row[column] ?? null) === null ? [] : [String(row[column])])));
}

/** Returns the faults of texts that rows are to hold, or not to hold, and that no row has. */
export function whereFaults(where: Where | undefined, rows: readonly Row[], path: Path): Fault[] {
  return (['is', 'isNot'] as const).flatMap((field) =>
    Object.entries(where?.[field] ?? {}).flatMap(([column, value]) =>
      typeof value === 'number'
        ? []
        : unknownName(`row with ${column}`, value, textsIn(rows, column), [...path, field, column]),
    ),
  );
}

/**
 * Returns the faults of texts in the rows for which a drawing has no column or shape, and of texts that it
 * has and no row.
 */
function drawingFaults({ drawing }: ChartData, rows: readonly Row[]): Fault[] {
  return drawingsOf(drawing).flatMap(({ spec, path }): Fault[] => {
    if (spec.form === 'bars')
      return [
        ...whereFaults(spec.where, rows, [...path, 'where']),
        ...spec.layers.flatMap(({ where }, i) => whereFaults(where, rows, [...path, 'layers', i, 'where'])),
      ];
    if (spec.form === 'estimates')
      return [...textsIn(rows, spec.direction)].flatMap((text) =>
        unknownName('column of marks for', text, spec.columns, [...path, 'columns']),
      );
    if (spec.form !== 'time-plot') return [];
    const shapes = spec.marks?.shapes;
    const shaped = shapes ? [...textsIn(rows, shapes.column)] : [];
    return [
      ...whereFaults(spec.where, rows, [...path, 'where']),
      ...shaped.flatMap((text) =>
        unknownName('shape for', text, Object.keys(shapes?.of ?? {}), [...path, 'marks', 'shapes', 'of']),
      ),
    ];
  });
}

/**
 * Returns the faults of texts that a chart names and no row has, or that rows have and the chart does not
 * name.
 */
export function textFaults(data: ChartData, rows: readonly Row[]): Fault[] {
  const { sets = {}, columns, table } = data;
  return [
    ...Object.entries(sets).flatMap(([name, { where }]) => whereFaults(where, rows, ['sets', name, 'where'])),
    ...whereFaults(table?.where, rows, ['table', 'where']),
    ...columns.flatMap(({ name, words }, i) =>
      words === undefined
        ? []
        : [...textsIn(rows, name)].flatMap((text) =>
            unknownName('word for', text, Object.keys(words), ['columns', i, 'words']),
          ),
    ),
    ...drawingFaults(data, rows),
  ];
}
