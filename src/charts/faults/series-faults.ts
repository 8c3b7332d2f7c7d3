import type { Archive, Path } from '../../archive/index.ts';
import type { PartOf } from '../../kinds/index.ts';
import type { Row } from '../chart.ts';
import { unknownName, type Fault } from './fault.ts';
import { whereFaults } from './text-faults.ts';

/**
 * Returns the faults of a part that names a column, or a text in one, which its series does not have: then it
 * would leave out every row, or none.
 */
export function seriesFaults(archive: Archive, part: PartOf<'series'>, path: Path): Fault[] {
  const series = archive.series.get(part.series);
  if (!series) return [];
  const { where = {}, stating, reasonWithout } = part;
  const lists = (['has', 'lacks', 'more', 'notMore'] as const).flatMap((field) =>
    (where[field] ?? []).map((name, i): [string, Path] => [name, ['where', field, i]]),
  );
  const keys = (['is', 'isNot', 'atLeast'] as const).flatMap((field) =>
    Object.keys(where[field] ?? {}).map((name): [string, Path] => [name, ['where', field, name]]),
  );
  const single: [string | undefined, Path][] = [
    [where.day, ['where', 'day']],
    [stating, ['stating']],
    [reasonWithout, ['reasonWithout']],
  ];
  const names = [...lists, ...keys, ...single].flatMap(([name, steps]) =>
    name === undefined ? [] : unknownName('column of the series', name, series.headings, [...path, ...steps]),
  );
  if (names.length > 0) return names;
  const cells = series.rows.map((row): Row =>
    Object.fromEntries(series.headings.map((heading) => [heading, row.cells[heading]?.text || null])),
  );
  return whereFaults(where, cells, [...path, 'where']);
}
