import { appropriations } from './appropriations.ts';
import type { Chart } from './chart.ts';
import { convictionLevels } from './conviction-levels.ts';
import { detainerLimits } from './detainer-limits.ts';
import { detainers } from './detainers.ts';
import { fingerprintsToRemovals } from './fingerprints-to-removals.ts';
import { iceRemovals } from './ice-removals.ts';
import { chartIds, type ChartId } from './ids.ts';
import { interiorAndBorderRemovals } from './interior-and-border-removals.ts';
import { populationActive } from './population-active.ts';
import { programSpans } from './program-spans.ts';
import { removalsAttributed } from './removals-attributed.ts';
import { rollOut } from './roll-out.ts';
import { rollOutByState } from './roll-out-by-state.ts';
import { sharesWithoutConviction } from './shares-without-conviction.ts';
import { statedAndRecorded } from './stated-and-recorded.ts';
import { studyEstimates } from './study-estimates.ts';
import { whoIsSpeaking } from './who-is-speaking.ts';

const byId: { [Id in ChartId]: Chart } = {
  'roll-out': rollOut,
  'roll-out-by-state': rollOutByState,
  'population-active': populationActive,
  'stated-and-recorded': statedAndRecorded,
  'fingerprints-to-removals': fingerprintsToRemovals,
  'removals-attributed': removalsAttributed,
  'shares-without-conviction': sharesWithoutConviction,
  'ice-removals': iceRemovals,
  'interior-and-border-removals': interiorAndBorderRemovals,
  'conviction-levels-fy2014': convictionLevels,
  detainers: detainers,
  'detainer-limits': detainerLimits,
  appropriations: appropriations,
  'program-spans': programSpans,
  'study-estimates': studyEstimates,
  'who-is-speaking': whoIsSpeaking,
};

/** All charts, in the order in which pages list them. */
export const charts: readonly Chart[] = chartIds.map((id) => byId[id]);
