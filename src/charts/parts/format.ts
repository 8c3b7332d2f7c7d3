import { printDate } from '../../dates/index.ts';
import { printNumber } from '../../language/index.ts';
import type { Value } from '../chart.ts';

/** Returns a number with its thousands marked, "1,595"; empty for null. */
export function formatNumber(value: Value): string {
  return value === null ? '' : printNumber(Number(value));
}

/** Returns a number with the word that its source puts before it: "more than 392,000"; empty for null. */
export function formatWithQualifier(value: Value, qualifier: Value | undefined): string {
  return [value === null ? '' : formatText(qualifier ?? null).replace('-', ' '), formatNumber(value)]
    .filter(Boolean)
    .join(' ');
}

/** Returns a date or fiscal year in words; empty for null. */
export function formatDate(value: Value): string {
  return value === null ? '' : printDate(String(value));
}

/** Returns the text of a cell; empty for null. */
export function formatText(value: Value): string {
  return value === null ? '' : String(value);
}
