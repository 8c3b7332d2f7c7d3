import { parseDate, type RecordDate } from './parse-date.ts';
import { months } from './print-date.ts';

/** A date found in English text; offsets are UTF-16 units. */
export interface FoundDate {
  start: number;
  end: number;
  words: string;
  date: RecordDate;
}

const month = `(?<m>${months.join('|')}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
const year = '(?<y>(?:19|20)\\d\\d)';
/** Longest forms first; a month or a day without a year names no date here. */
const forms = [
  `\\b${month}\\s+(?<d>\\d{1,2}),?\\s+${year}\\b`,
  `\\b(?<d>\\d{1,2})\\s+${month}\\s+${year}\\b`,
  `\\b${year}-(?<n>\\d\\d)-(?<d>\\d\\d)\\b`,
  `\\b${month},?\\s+${year}\\b`,
  `\\b(?:[Ff]iscal\\s+(?:[Yy]ears?\\s+)?|FY\\s?)(?<f>(?:19|20)\\d\\d)\\b`,
  // The second of "fiscal years 2009 and 2010" is a fiscal year as well.
  `(?<=\\b[Ff]iscal\\s+[Yy]ears\\s+(?:(?:19|20)\\d\\d(?:,|,?\\s(?:and|or|to|through)|[-–])\\s?){1,9})(?<f>(?:19|20)\\d\\d)\\b`,
  `(?<![\\d$,.-])${year}(?![\\d,.%]*\\d|%|\\s*s\\b)`,
].map((form) => new RegExp(form, 'g'));

function toEdtf(g: Record<string, string | undefined>): string {
  if (g['f']) return `FY${g['f']}`;
  const number =
    g['n'] ??
    (g['m']
      ? String(months.findIndex((name) => name.startsWith((g['m'] ?? '').slice(0, 3))) + 1).padStart(2, '0')
      : undefined);
  return [g['y'], number, g['d']?.padStart(2, '0')].filter(Boolean).join('-');
}

/** Returns the dates that English text names ("August 5, 2011", "August 2011", "fiscal year 2011", "2011"), in order. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = parseDate(toEdtf(match.groups ?? {}));
      if (date) found.push({ start, end, words: match[0], date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
