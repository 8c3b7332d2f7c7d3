/** The ids of all charts: prose may place these, and each has a page. A list of its own, so that validation need not load what draws them. */
export const chartIds = ['roll-out', 'ice-removals'] as const;

export type ChartId = (typeof chartIds)[number];
