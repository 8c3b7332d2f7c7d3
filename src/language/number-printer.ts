import type { Language } from './language.ts';

/**
 * Returns a function that prints a number as a locale groups it, with every digit that it has, at least as
 * many decimals as are asked for, and a true minus sign: "3,143", "−2.5".
 */
export function numberPrinter({ locale }: Pick<Language, 'locale'>, decimals = 0): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 20,
  });
  return (value) => format.format(value).replace('-', '−');
}
