import type { Qualifier } from '../language/figure-lexicon.ts';
import { endsOf, kindOfUnit, type FigureEnds, type FigureValue } from './figure-value.ts';
import type { Quantity } from './quantity-finder.ts';
import { isNear, isRounding, isRoundShare, isSame, type Direction } from './rounding.ts';

/**
 * Why words do not say what a figure says: another value or another kind of thing; its qualifier dropped,
 * changed or invented; or a rounding without its word or against its word.
 */
export type Misfit =
  'differs' | 'qualifier-lost' | 'qualifier-wrong' | 'rounded-without-word' | 'rounded-wrong-way' | 'unit';

// "fewer than 400,000" for 392,862 is true, but it belittles; rounding up is said with "nearly".
const roundsByItself = new Map<Qualifier, Direction>([
  ['about', 'nearest'],
  ['nearly', 'up'],
  ['more-than', 'down'],
  ['at-least', 'down'],
]);
const roundsWithFigure = new Map<Qualifier, Direction>([
  ...roundsByItself,
  ['less-than', 'up'],
  ['at-most', 'up'],
]);
const directions: Direction[] = ['down', 'up', 'nearest'];

function rounds({ value, fraction }: Quantity, exact: number, direction: Direction): boolean {
  return fraction ? isRoundShare(value, exact, direction) : isRounding(value, exact, direction);
}

// "two-thirds" says every share from 66 to 67 percent, "half" says 50 only.
function says({ value, tolerance, fraction }: Quantity, exact: number): boolean {
  if (!fraction) return isSame(value, exact);
  const reach = Math.abs(value - exact) <= tolerance + 1e-9;
  return reach && exact >= Math.floor(value) && exact <= Math.ceil(value);
}

function qualifierMisfit(said: Qualifier | undefined, owed: Qualifier | undefined): Misfit | undefined {
  if (said === owed) return undefined;
  return said === undefined ? 'qualifier-lost' : 'qualifier-wrong';
}

function roundingMisfit(quantity: Quantity, exact: number, owed: Qualifier | undefined): Misfit | undefined {
  const said = quantity.qualifier;
  const rounding = directions.some((direction) => rounds(quantity, exact, direction));
  if (said === undefined || (owed !== undefined && said !== owed)) {
    if (!rounding) return 'differs';
    return owed === undefined ? 'rounded-without-word' : qualifierMisfit(said, owed);
  }
  const direction = (owed === undefined ? roundsByItself : roundsWithFigure).get(said);
  if (direction === undefined) return isNear(quantity.value, exact) ? 'qualifier-wrong' : 'differs';
  if (rounds(quantity, exact, direction)) return undefined;
  return rounding ? 'rounded-wrong-way' : 'differs';
}

function valueMisfit(quantity: Quantity, exact: number, owed: Qualifier | undefined): Misfit | undefined {
  if (!says(quantity, exact)) return roundingMisfit(quantity, exact, owed);
  const misfit = qualifierMisfit(quantity.qualifier, owed);
  // "about two-thirds" of 67 percent rounds although the bare words would fit too.
  const inexact = quantity.fraction && !isSame(quantity.value, exact);
  return misfit === 'qualifier-wrong' && inexact ? roundingMisfit(quantity, exact, owed) : misfit;
}

function rangeMisfit(quantity: Quantity, ends: FigureEnds): Misfit | undefined {
  const { min, max } = quantity.range ?? { min: quantity.value, max: quantity.value };
  if (!isSame(min, ends.min) || !isSame(max, ends.max)) return 'differs';
  return qualifierMisfit(quantity.qualifier, ends.qualifier);
}

/**
 * Returns how a quantity fails to say what a figure says; undefined where it says the same value, or a marked
 * rounding of it in the right direction, of the same kind and with the same qualifier.
 */
export function misfitOf(quantity: Quantity, figure: FigureValue): Misfit | undefined {
  const ends = endsOf(figure);
  const spans = quantity.range !== undefined || ends?.min !== ends?.max;
  if (ends === undefined) return 'differs';
  if (quantity.kind !== kindOfUnit(figure.unit)) return 'unit';
  return spans ? rangeMisfit(quantity, ends) : valueMisfit(quantity, ends.max, ends.qualifier);
}
