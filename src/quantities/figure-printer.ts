import type { Language } from '../language/language.ts';
import { numberPrinter } from '../language/number-printer.ts';
import { fillPattern } from '../language/patterns.ts';
import { endsOf, kindOfUnit, type FigureEnds, type FigureValue } from './figure-value.ts';

/** Units of the vocabulary that measure time: less of it, never fewer. */
const times = /^(?:minutes|hours|days|weeks|months|years)/;
/** Whether so many millions are a round sum: at most three digits and one decimal. */
const isRoundSum = (scaled: number) => scaled >= 1 && scaled < 1000 && Number(scaled.toFixed(1)) === scaled;

/**
 * Returns a function that prints a figure as a sentence of a language says it, without its noun: "more than
 * 77,000", "55 percent", "$200 million", "8 to 10"; a year as it is written, 2013; empty for a figure that
 * holds no value.
 */
export function figurePrinter(language: Language): (figure: FigureValue) => string {
  const {
    locale,
    figures: { print },
  } = language;
  const fill = (pattern: string, values: { [place: string]: string | number }) =>
    fillPattern(locale, pattern, values);
  const printNumber = numberPrinter(language);
  const printCents = numberPrinter(language, 2);
  const signed = (value: number, words: string) => (value < 0 ? `\u2212${words}` : words);

  const printDollarDigits = (value: number) => {
    const size = Math.abs(value);
    const n = Number.isInteger(size) ? printNumber(size) : printCents(size);
    return signed(value, fill(print.dollars, { n }));
  };
  const scaleOf = (value: number) =>
    print.dollarScales.find(({ size }) => isRoundSum(Math.abs(value) / size));
  const printDollars = (value: number) => {
    const scale = scaleOf(value);
    if (!scale) return printDollarDigits(value);
    return signed(value, fill(scale.pattern, { n: printNumber(Math.abs(value) / scale.size) }));
  };
  const printEnds = ({ min, max }: FigureEnds, isMoney: boolean) => {
    if (min === max) return isMoney ? printDollars(max) : printNumber(max);
    // "$5 to $10 million" would be read as five million and more.
    const mixed = (scaleOf(min) === undefined) !== (scaleOf(max) === undefined);
    const printEnd = !isMoney ? printNumber : mixed ? printDollarDigits : printDollars;
    return fill(print.range, { min: printEnd(min), max: printEnd(max) });
  };

  return (figure) => {
    const ends = endsOf(figure);
    if (ends === undefined) return '';
    const { min, max, qualifier } = ends;
    if (figure.unit === 'calendar-year')
      return min === max ? String(max) : fill(print.range, { min: String(min), max: String(max) });
    const kind = kindOfUnit(figure.unit);
    const n = printEnds(ends, kind === 'dollars');
    const words =
      kind === 'percent'
        ? fill(print.percent, { n })
        : kind === 'percentage-points'
          ? fill(print.percentagePoints, { n, count: Math.abs(max) })
          : n;
    if (qualifier === undefined) return words;
    const isFewer = qualifier === 'less-than' && kind === 'number' && !times.test(figure.unit);
    return fill(isFewer ? print.fewerThan : print.qualifiers[qualifier], { figure: words });
  };
}
