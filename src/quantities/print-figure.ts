import { endsOf, kindOfUnit } from './figure-value.ts';
import type { FigureValue } from './figure-value.ts';
import type { Qualifier } from './qualifiers.ts';
import type { QuantityKind } from './read-amount.ts';

const WORDS: Record<Qualifier, string> = {
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more than',
  'less-than': 'less than',
  'at-least': 'at least',
  'at-most': 'at most',
};
const TIMES = /^(?:minutes|hours|days|weeks|months|years)/;
const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 20 });

function printNumber(value: number): string {
  return PLAIN.format(value).replace('-', '\u2212');
}

function printDollarDigits(value: number): string {
  const digits = Number.isInteger(value) ? PLAIN : CENTS;
  return `${value < 0 ? '\u2212' : ''}$${digits.format(Math.abs(value))}`;
}

function printDollars(value: number): string {
  for (const [unit, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    const scaled = PLAIN.format(Math.abs(value) / unit);
    if (/^[1-9]\d*(?:\.\d)?$/.test(scaled)) return `${value < 0 ? '\u2212' : ''}$${scaled} ${word}`;
  }
  return printDollarDigits(value);
}

function printRange(min: number, max: number, kind: QuantityKind): string {
  if (kind !== 'dollars') return `${printNumber(min)} to ${printNumber(max)}`;
  const [low, high] = [printDollars(min), printDollars(max)];
  // "$5 to $10 million" would be read as five million and more.
  const mixed = low.includes('illion') !== high.includes('illion');
  return mixed ? `${printDollarDigits(min)} to ${printDollarDigits(max)}` : `${low} to ${high}`;
}

function unitWords(kind: QuantityKind, value: number): string {
  if (kind === 'percent') return ' percent';
  if (kind === 'percentage-points') return Math.abs(value) === 1 ? ' percentage point' : ' percentage points';
  return '';
}

function qualifierWords(qualifier: Qualifier, kind: QuantityKind, unit: string): string {
  const counted = kind === 'number' && !TIMES.test(unit);
  return qualifier === 'less-than' && counted ? 'fewer than' : WORDS[qualifier];
}

/** The figure in words as a sentence would say it, grouped as in US English and without its noun: "more than 77,000", "55 percent", "$200 million", "8 to 10"; a year as it is written, 2013; empty for a figure that holds no value. */
export function printFigure(figure: FigureValue): string {
  const ends = endsOf(figure);
  if (ends === undefined) return '';
  const { min, max, qualifier } = ends;
  if (figure.unit === 'calendar-year') return min === max ? String(max) : `${min} to ${max}`;
  const kind = kindOfUnit(figure.unit);
  const one = kind === 'dollars' ? printDollars(max) : printNumber(max);
  const number = min === max ? one : printRange(min, max, kind);
  const before = qualifier === undefined ? '' : `${qualifierWords(qualifier, kind, figure.unit)} `;
  return `${before}${number}${unitWords(kind, max)}`;
}
