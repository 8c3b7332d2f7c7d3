/** The ids of all charts: prose may place these, and each has a page. A list of its own, so that validation need not load what draws them. */
export const chartIds = [
  'roll-out',
  'roll-out-by-state',
  'population-active',
  'stated-and-recorded',
  'fingerprints-to-removals',
  'removals-attributed',
  'shares-without-conviction',
  'ice-removals',
  'interior-and-border-removals',
  'conviction-levels-fy2014',
  'detainers',
  'detainer-limits',
  'appropriations',
  'program-spans',
  'study-estimates',
  'who-is-speaking',
] as const;

export type ChartId = (typeof chartIds)[number];
