/** How a rounded value lies to the exact one: below it, above it, or at the nearest step. */
export type Direction = 'down' | 'up' | 'nearest';

/** How far a rounded value may lie from the exact one, as a part of it. */
const reach = 0.1;
/** Room for the noise of binary fractions, as a part of the value. */
const noise = 1e-9;

/** Returns whether two values are the same number. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= noise * Math.max(Math.abs(a), Math.abs(b));
}

/** Returns whether a value lies within 10 percent of the exact one, on the same side of zero. */
export function isNear(value: number, exact: number): boolean {
  return Math.abs(value - exact) <= reach * Math.abs(exact) * (1 + noise);
}

function isInDirection(value: number, exact: number, direction: Direction): boolean {
  if (direction === 'nearest') return true;
  return Math.abs(value) < Math.abs(exact) === (direction === 'down');
}

/**
 * Returns whether `value` rounds `exact` in that direction to one, two or three significant digits and stays
 * near it: 1,500 rounds 1,508 down, 393,000 and 400,000 round 392,862 up.
 */
export function isRounding(value: number, exact: number, direction: Direction): boolean {
  if (!isNear(value, exact) || isSame(value, exact)) return false;
  const exponent = Math.floor(Math.log10(Math.abs(exact)));
  const distance = Math.abs(value - exact);
  return [0, 1, 2].some((digits) => {
    const step = Number(`1e${exponent - digits}`);
    const steps = value / step;
    const reaches =
      direction === 'nearest' ? distance <= (step / 2) * (1 + noise) : distance < step * (1 - noise);
    return reaches && isSame(steps, Math.round(steps)) && isInDirection(value, exact, direction);
  });
}

/**
 * Returns whether a part of a whole ("half", "a third"), which has no digits to round to, stands in that
 * direction near the exact share.
 */
export function isRoundShare(value: number, exact: number, direction: Direction): boolean {
  return isNear(value, exact) && isInDirection(value, exact, direction);
}
