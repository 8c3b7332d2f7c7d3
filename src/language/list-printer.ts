import type { Language } from './language.ts';

/**
 * Returns a function that prints items as a list in words, as a locale joins them: "a", "a and b", "a, b, and
 * c".
 */
export function listPrinter({ locale }: Pick<Language, 'locale'>): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(locale);
  return (items) => format.format(items);
}
