import { endsOf, kindOfUnit } from './figure-value.ts';
import type { FigureEnds, FigureValue } from './figure-value.ts';
import type { Quantity } from './find-quantities.ts';
import { printFigure } from './print-figure.ts';
import type { Qualifier } from './qualifiers.ts';
import { isNear, isRounding, isRoundShare, isSame } from './rounding.ts';
import type { Direction } from './rounding.ts';

export type { FigureValue } from './figure-value.ts';

/** Why words do not say what a figure says: another value or another kind of thing; its qualifier dropped, changed or invented; or a rounding without its word or against its word. */
export type Reason =
  'differs' | 'qualifier-lost' | 'qualifier-wrong' | 'rounded-without-word' | 'rounded-wrong-way' | 'unit';

/** A quantity that does not fit its figure, why, and the figure in words. */
export interface Misfit {
  quantity: Quantity;
  why: Reason;
  /** Empty when the figure holds no value and so takes no quantity. */
  expected: string;
}

// "fewer than 400,000" for 392,862 is true, but it belittles; rounding up is said with "nearly".
const ROUNDS_BY_ITSELF = new Map<Qualifier, Direction>([
  ['about', 'nearest'],
  ['nearly', 'up'],
  ['more-than', 'down'],
  ['at-least', 'down'],
]);
const ROUNDS_WITH_FIGURE = new Map<Qualifier, Direction>([
  ...ROUNDS_BY_ITSELF,
  ['less-than', 'up'],
  ['at-most', 'up'],
]);
const DIRECTIONS: Direction[] = ['down', 'up', 'nearest'];

function rounds({ value, fraction }: Quantity, exact: number, direction: Direction): boolean {
  return fraction ? isRoundShare(value, exact, direction) : isRounding(value, exact, direction);
}

// "two-thirds" says every share from 66 to 67 percent, "half" says 50 only.
function says({ value, tolerance, fraction }: Quantity, exact: number): boolean {
  if (!fraction) return isSame(value, exact);
  const reach = Math.abs(value - exact) <= tolerance + 1e-9;
  return reach && exact >= Math.floor(value) && exact <= Math.ceil(value);
}

function qualifierMisfit(said: Qualifier | undefined, owed: Qualifier | undefined): Reason | undefined {
  if (said === owed) return undefined;
  return said === undefined ? 'qualifier-lost' : 'qualifier-wrong';
}

function roundingMisfit(quantity: Quantity, exact: number, owed: Qualifier | undefined): Reason | undefined {
  const said = quantity.qualifier;
  const rounding = DIRECTIONS.some((direction) => rounds(quantity, exact, direction));
  if (said === undefined || (owed !== undefined && said !== owed)) {
    if (!rounding) return 'differs';
    return owed === undefined ? 'rounded-without-word' : qualifierMisfit(said, owed);
  }
  const direction = (owed === undefined ? ROUNDS_BY_ITSELF : ROUNDS_WITH_FIGURE).get(said);
  if (direction === undefined) return isNear(quantity.value, exact) ? 'qualifier-wrong' : 'differs';
  if (rounds(quantity, exact, direction)) return undefined;
  return rounding ? 'rounded-wrong-way' : 'differs';
}

function valueMisfit(quantity: Quantity, exact: number, owed: Qualifier | undefined): Reason | undefined {
  if (!says(quantity, exact)) return roundingMisfit(quantity, exact, owed);
  const misfit = qualifierMisfit(quantity.qualifier, owed);
  // "about two-thirds" of 67 percent rounds although the bare words would fit too.
  const inexact = quantity.fraction && !isSame(quantity.value, exact);
  return misfit === 'qualifier-wrong' && inexact ? roundingMisfit(quantity, exact, owed) : misfit;
}

function rangeMisfit(quantity: Quantity, ends: FigureEnds): Reason | undefined {
  const { min, max } = quantity.range ?? { min: quantity.value, max: quantity.value };
  if (!isSame(min, ends.min) || !isSame(max, ends.max)) return 'differs';
  return qualifierMisfit(quantity.qualifier, ends.qualifier);
}

/** Undefined when the quantity says what the figure says: the same value or a marked rounding of it in the right direction, of the same kind, with the same qualifier; otherwise what is wrong. */
export function fitsFigure(quantity: Quantity, figure: FigureValue): Misfit | undefined {
  const ends = endsOf(figure);
  const spans = quantity.range !== undefined || ends?.min !== ends?.max;
  let why: Reason | undefined;
  if (ends === undefined) why = 'differs';
  else if (quantity.kind !== kindOfUnit(figure.unit)) why = 'unit';
  else if (spans) why = rangeMisfit(quantity, ends);
  else why = valueMisfit(quantity, ends.max, ends.qualifier);
  return why && { quantity, why, expected: printFigure(figure) };
}
