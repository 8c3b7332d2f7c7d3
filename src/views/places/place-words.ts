/** The fields of a place that pages print as they are. */
export const placeFields = ['name', 'fips', 'population'] as const;

/** Where a county is in the sources of its row: those of its day, of the check, and of its people. */
export const rowsOfCounties = ['day-row', 'check-row', 'people-row'] as const;

/**
 * The sentences that the page of a county says of it, in their order; the last four are said of some alone.
 */
export const sentencesOfCounties = [
  'begins',
  'order',
  'in-state',
  'people',
  'neighbors',
  'elsewhere',
  'second-list',
  'corrected',
  'present',
  'note',
  'drawing',
] as const;

/** The sentences that the page of a state says of it, in their order. */
export const sentencesOfStates = ['span', 'half', 'complete'] as const;
