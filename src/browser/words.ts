import { calendarPrinter } from '../dates/calendar-printer.ts';
import { numberPrinter } from '../language/number-printer.ts';
import { smallFiller, type Fill } from '../language/small-patterns.ts';

/** The language of the page. */
const locale = document.documentElement.lang;

/** Returns a number in the language of the page. */
export const printNumber = numberPrinter({ locale });

/** Returns a day (YYYY-MM-DD) in the language of the page. */
export const printDay = calendarPrinter(locale);

/** Returns a pattern filled in the language of the page. */
export const fill: Fill = smallFiller({ locale });

/**
 * Returns the patterns of these names that the page gives an element for its script in the attribute
 * `data-say`.
 */
export function wordsOf<K extends string>(
  { dataset }: HTMLElement,
  names: readonly K[],
): { readonly [N in K]: string } {
  const given = JSON.parse(dataset['say'] ?? '{}') as { [name: string]: string };
  return Object.fromEntries(names.map((name) => [name, given[name] ?? ''])) as { [N in K]: string };
}

/** Returns a pattern filled with elements and texts, as what an element holds. */
export function fillWith(
  pattern: string,
  values: Readonly<{ [place: string]: Node | string }>,
): (Node | string)[] {
  const names = Object.keys(values);
  // Each value first gets a sign for its place, which no text has.
  const signs = names.map((name, i): [string, string] => [name, String.fromCharCode(0xe000 + i)]);
  return fill(pattern, Object.fromEntries(signs))
    .split(/([\ue000-\uf8ff])/)
    .filter(Boolean)
    .map((part) => values[names[part.charCodeAt(0) - 0xe000] ?? ''] ?? part);
}
