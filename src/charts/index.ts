import { getOrThrow, perArchive, type Archive } from '../archive/index.ts';
import type { Chart } from './chart.ts';
import { makeChart } from './make-chart.ts';

const chartsById = perArchive(
  (archive): ReadonlyMap<string, Chart> =>
    new Map(
      [...archive.charts.values()]
        .toSorted((a, b) => a.data.order - b.data.order)
        .map((entry) => [entry.id, makeChart(archive, entry)]),
    ),
);

/** Returns all charts, in the order in which pages list them. */
export function chartsOf(archive: Archive): Chart[] {
  return [...chartsById(archive).values()];
}

/** Returns the chart of an id; throws where there is none, which the checks rule out. */
export function chartOf(archive: Archive, id: string): Chart {
  return getOrThrow(chartsById(archive), id);
}
