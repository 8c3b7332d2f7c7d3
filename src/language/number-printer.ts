import type { Language } from './language.ts';

/** Returns a function that prints a number as a locale groups it, with every digit that it has and a true minus sign: "3,143", "−2.5". */
export function numberPrinter({ locale }: Pick<Language, 'locale'>): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  return (value) => format.format(value).replace('-', '−');
}
