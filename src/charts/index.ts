import type { Chart } from './chart.ts';
import { iceRemovals } from './ice-removals.ts';
import { chartIds, type ChartId } from './ids.ts';
import { rollOut } from './roll-out.ts';

const byId: { [Id in ChartId]: Chart } = { 'roll-out': rollOut, 'ice-removals': iceRemovals };

/** All charts, in the order in which pages list them. */
export const charts: readonly Chart[] = chartIds.map((id) => byId[id]);
