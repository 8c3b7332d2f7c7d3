import type { Qualifier } from '../language/figure-lexicon.ts';
import type { QuantityKind } from './amount-reader.ts';

/**
 * A figure of the record: one value, or the two ends of a range, with its unit and the qualifier that its
 * source gives.
 */
export interface FigureValue {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  unit: string;
  qualifier?: Qualifier | undefined;
}

/** The smallest and largest value of a figure, equal when it is one value, and the qualifier owed to them. */
export interface FigureEnds {
  min: number;
  max: number;
  qualifier: Qualifier | undefined;
}

/**
 * Returns what a unit counts in words: units of the vocabulary begin with "percentage-points", "percent" or
 * "us-dollars", or name things.
 */
export function kindOfUnit(unit: string): QuantityKind {
  if (unit.startsWith('percentage-point')) return 'percentage-points';
  if (unit.startsWith('percent')) return 'percent';
  return unit.startsWith('us-dollars') ? 'dollars' : 'number';
}

/**
 * Returns the ends of a figure, or undefined when it holds no value; a lone `min` is "at least", a lone `max`
 * "at most".
 */
export function endsOf({ value, min, max, qualifier }: FigureValue): FigureEnds | undefined {
  if (value !== undefined) return { min: value, max: value, qualifier };
  if (min !== undefined && max !== undefined) return { min, max, qualifier };
  if (min !== undefined) return { min, max: min, qualifier: qualifier ?? 'at-least' };
  return max === undefined ? undefined : { min: max, max, qualifier: qualifier ?? 'at-most' };
}
