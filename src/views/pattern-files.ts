import { comparisonPatterns } from './claims/compare-with-counties.ts';
import { pagePatterns } from './page-patterns.ts';
import type { PatternForms } from './patterns.ts';
import { countyPatterns, statePatterns } from './places/place-patterns.ts';

/** The patterns that views and pages fill, by the name of the file of data/patterns/ in which they are. */
export const patternForms: ReadonlyMap<string, PatternForms> = new Map<string, PatternForms>([
  ['counties', countyPatterns],
  ['states', statePatterns],
  ['comparisons', comparisonPatterns],
  ...Object.entries(pagePatterns),
]);
