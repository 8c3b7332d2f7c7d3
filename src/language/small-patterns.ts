import type { Language } from './language.ts';
import { numberPrinter } from './number-printer.ts';

const plural = /\{(\w+), plural,((?:\s*\w+ ?\{[^{}]*\})+)\s*\}/g;
const place = /\{(\w+)\}/g;

/** Returns a function that fills a pattern with values. */
export type Fill = (pattern: string, values?: Readonly<{ [place: string]: string | number }>) => string;

/**
 * Returns a function that fills the patterns of scripts in the reader's browser, where the library is too
 * heavy: the part of MessageFormat with places, `{name}`, and plurals without places in them, `{n, plural,
 * one {# county} other {…}}`.
 */
export function smallFiller(language: Pick<Language, 'locale'>): Fill {
  const printNumber = numberPrinter(language);
  const rules = new Intl.PluralRules(language.locale);
  const inPrint = (value: string | number = '') => (typeof value === 'number' ? printNumber(value) : value);
  return (pattern, values = {}) =>
    pattern
      .replace(plural, (_, name: string, forms: string) => {
        const value = Number(values[name]);
        const formOf = (rule: string) => new RegExp(`\\b${rule} ?\\{([^{}]*)\\}`).exec(forms)?.[1];
        return (formOf(rules.select(value)) ?? formOf('other') ?? '').replaceAll('#', printNumber(value));
      })
      .replace(place, (_, name: string) => inPrint(values[name]));
}
