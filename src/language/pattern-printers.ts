import type { Language } from './language.ts';
import { numberPrinter } from './number-printer.ts';
import { fillPattern } from './patterns.ts';

/** Returns a function that prints a whole number as an ordinal: "second", "1,022nd". */
export function ordinalPrinter({ locale, patterns }: Language): (value: number) => string {
  return (n) => fillPattern(locale, patterns.ordinal, { n });
}

/** Returns a function that prints a whole number as a sentence counts it: "two", "1,022". */
export function inWordsPrinter({ locale, patterns }: Language): (value: number) => string {
  return (n) => fillPattern(locale, patterns.inWords, { n });
}

/**
 * Returns a function that prints a part of a whole as a percentage with one decimal: "less than 0.1 percent"
 * where that would be nothing, "more than 99.9 percent" where it would be all and is not.
 */
export function sharePrinter(language: Language): (part: number, whole: number) => string {
  const { locale, patterns } = language;
  const print = numberPrinter(language);
  return (part, whole) => {
    const share = (100 * part) / whole;
    if (part > 0 && share < 0.05) return fillPattern(locale, patterns.shareBelow, { share: print(0.1) });
    if (part < whole && share >= 99.95)
      return fillPattern(locale, patterns.shareAbove, { share: print(99.9) });
    return fillPattern(locale, patterns.share, { share: print(Number(share.toFixed(1))) });
  };
}
