import { dayNumber } from '../../dates/index.ts';
import type { periodLengths } from '../../kinds/panel.ts';

export type PeriodLength = (typeof periodLengths)[number];

/** A month, quarter or year of a panel. */
export interface PanelPeriod {
  /** Which of the periods of the panel it is, from 1. */
  index: number;
  /** Periods of this length since the one that holds 1970-01-01; the year itself, where it is a year. */
  number: number;
  /** Its first and its last day, in days since 1970-01-01. */
  first: number;
  last: number;
}

const months: { readonly [L in PeriodLength]: number } = { month: 1, quarter: 3, year: 12 };

const firstOfMonth = (month: number) => {
  const year = 1970 + Math.floor(month / 12);
  const inYear = month - (year - 1970) * 12 + 1;
  return dayNumber(`${year}-${String(inYear).padStart(2, '0')}-01`);
};

/** Returns the periods of a length from the first through the last year, in order. */
export function periodsOf(length: PeriodLength, firstYear: number, lastYear: number): PanelPeriod[] {
  const long = months[length];
  const count = ((lastYear - firstYear + 1) * 12) / long;
  return Array.from({ length: count }, (_, i) => {
    const month = (firstYear - 1970) * 12 + i * long;
    return {
      index: i + 1,
      number: length === 'year' ? firstYear + i : month / long,
      first: firstOfMonth(month),
      last: firstOfMonth(month + long) - 1,
    };
  });
}

/** Returns how readers see a period by its number: `2008-10`, `2008Q4`, `2008`. */
export function printPeriod(length: PeriodLength, number: number): string {
  if (length === 'year') return String(number);
  const each = 12 / months[length];
  const year = 1970 + Math.floor(number / each);
  const part = number - (year - 1970) * each + 1;
  return length === 'quarter' ? `${year}Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
}
