import { printDate } from '../../dates/index.ts';
import { fill, language, printNumber } from '../../language/index.ts';
import type { Value } from '../chart.ts';

/** Returns a number with its thousands marked, "1,595"; empty for null. */
export function formatNumber(value: Value): string {
  return value === null ? '' : printNumber(Number(value));
}

const hedges = new Map<string, string>(Object.entries(language.figures.print.qualifiers));

/**
 * Returns a figure in print with the words that bound or round it; without a figure the words alone; a word
 * that the language lacks is left out.
 */
export function hedge(qualifier: string, figure = ''): string {
  return fill(hedges.get(qualifier) ?? '{figure}', { figure }).trim();
}

/** Returns a number with the words that its source puts before it: "more than 392,000"; empty for null. */
export function formatWithQualifier(value: Value, qualifier: string | null): string {
  if (value === null || qualifier === null) return formatNumber(value);
  return hedge(qualifier, formatNumber(value));
}

/** Returns a date or fiscal year in words; empty for null. */
export function formatDate(value: Value): string {
  return value === null ? '' : printDate(String(value));
}

/** Returns the text of a cell; empty for null. */
export function formatText(value: Value): string {
  return value === null ? '' : String(value);
}
