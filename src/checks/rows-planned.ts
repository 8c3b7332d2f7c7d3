import type { Archive, EntryOf } from '../archive/index.ts';
import { drawingsOf } from '../charts/faults/column-faults.ts';
import { problemAt, type Report } from './check.ts';

/** Rows of claims under one heading of a drawing are all of plans, or none of them is. */
export function examinePlans(archive: Archive, chart: EntryOf<'chart'>, report: Report): void {
  const groups = drawingsOf(chart.data.drawing).flatMap(({ spec }) =>
    'group' in spec && spec.group !== undefined ? spec.group : [],
  );
  const told = chart.data.rows.flatMap((part, i) =>
    part.from !== 'claims'
      ? []
      : part.items.flatMap(({ claims: [id = ''], set = {} }, j) =>
          Object.entries(set).flatMap(([column, word]) => {
            const isPlanned = archive.claims.get(id)?.data.planned === true;
            const path = ['rows', i, 'items', j, 'set', column];
            return groups.includes(column) ? [{ path, id, word, isPlanned }] : [];
          }),
        ),
  );
  for (const [word, rows] of Map.groupBy(told, (row) => row.word)) {
    const [planned, done] = [rows.filter(({ isPlanned }) => isPlanned), rows.filter((row) => !row.isPlanned)];
    report.examined();
    if (planned.length === 0 || done.length === 0) continue;
    for (const { path, id, isPlanned } of planned.length > done.length ? done : planned)
      report.problem(
        problemAt(
          chart,
          path,
          `"${word}" is the heading of ${isPlanned ? 'what was done' : 'what was planned'}, and ${id} is ${isPlanned ? 'planned' : 'no plan'}`,
          'Put the row under the heading for its kind, or correct "planned" of the claim.',
        ),
      );
  }
}
