import type { Archive, Path } from '../../archive/index.ts';
import type { ChartData, RowPart } from '../../kinds/index.ts';
import type { Row } from '../chart.ts';
import { fieldOf } from '../rows/make-rows.ts';
import type { MadeRows } from '../rows/made-rows.ts';
import { claimFaults } from './claim-faults.ts';
import { drawingsOf } from './column-faults.ts';
import { unknownName, type Fault } from './fault.ts';
import { orderFaults } from './order-faults.ts';
import { seriesFaults } from './series-faults.ts';

/** Returns the faults of studies that give no row, or that are in the chart twice. */
function studyFaults(part: RowPart, { rows }: MadeRows, path: Path): Fault[] {
  if (part.from !== 'studies') return [];
  const named = Map.groupBy(rows, ({ study }) => study);
  const twice = [...named].filter(([, own]) => own.length > 1).map(([study]) => String(study));
  return [
    ...(rows.length < part.items.length
      ? [{ path, message: 'a study gives no row', fix: 'Name a claim on a study with a direction drawn.' }]
      : []),
    ...twice.map((study) => ({
      ...{ path, message: `"${study}" has more than one row` },
      fix: 'Join its claims in one item.',
    })),
  ];
}

const isEmpty = (row: Row | undefined, column: string) => (row?.[column] ?? null) === null;

/** Returns the faults of names that should be fields of what the rows are made of. */
function fieldFaults(part: RowPart, { fields }: MadeRows, path: Path): Fault[] {
  const inCells = (cells: RowPart['cells'], at: Path) =>
    Object.entries(cells ?? {}).flatMap(([column, field]) =>
      unknownName('field', field, fields, [...at, 'cells', column]),
    );
  const items = part.from === 'claims' ? part.items : [];
  return [
    ...inCells(part.cells, path),
    ...items.flatMap(({ cells }, i) => inCells(cells, [...path, 'items', i])),
  ];
}

/** Returns the columns of dates without which a row cannot be sorted or drawn. */
function neededColumns({ sort, drawing }: ChartData): string[] {
  const drawn = drawingsOf(drawing).flatMap(({ spec }) =>
    spec.form === 'spans' ? [spec.start] : spec.form === 'time-plot' ? [spec.time] : [],
  );
  return [...new Set([...(sort === undefined ? [] : [sort]), ...drawn])];
}

/**
 * Returns the faults of one part of the rows: no row, a claim without the number that it must state, a row
 * without a date, or one whose dates go backward.
 */
export function partFaults(
  archive: Archive,
  data: ChartData,
  part: RowPart,
  made: MadeRows,
  rows: readonly Row[],
  path: Path,
): Fault[] {
  const ofSeries = part.from === 'series' ? seriesFaults(archive, part, path) : [];
  const names = [...fieldFaults(part, made, path), ...ofSeries];
  if (names.length > 0) return names;
  if (rows.length === 0)
    return [
      { path, message: 'nothing gives a row for this part', fix: 'Name what there is, or remove the part.' },
    ];
  const studies = studyFaults(part, made, path);
  if (studies.length > 0) return studies;
  const pathOf = (i: number): Path => (part.from === 'claims' ? [...path, 'items', i] : path);
  const named = part.from === 'claims' ? claimFaults(archive, part, made, path) : [];
  const lost = [
    ...named,
    ...neededColumns(data).flatMap((column) =>
      [...rows.entries()].flatMap(([i, row]): Fault[] =>
        isEmpty(row, column)
          ? [{ path: pathOf(i), message: `this gives a row without ${column}`, fix: 'Name what has a date.' }]
          : [],
      ),
    ),
  ];
  return lost.length > 0 ? lost : orderFaults(data, rows, pathOf);
}

/** Returns the faults of columns that no part of the rows gives. */
export function unfilledColumns(
  data: ChartData,
  parts: readonly { part: RowPart; made: MadeRows }[],
): Fault[] {
  return data.columns.flatMap(({ name }, i): Fault[] => {
    const isFilled = parts.some(({ part, made }) =>
      made.rows.some((_, row) => fieldOf(part, made, name, row) !== undefined),
    );
    const fields = parts.flatMap(({ made }) => made.fields);
    const message = `nothing fills the column "${name}"`;
    return isFilled ? [] : [{ path: ['columns', i, 'name'], message, fix: { name, known: fields } }];
  });
}
