import { fillSource } from '../language/fill-source.ts';
import type { Language } from '../language/language.ts';
import { monthNames } from './calendar-printer.ts';
import { parseDate, type RecordDate } from './parse-date.ts';

/** A date found in a text; offsets are UTF-16 units. */
export interface FoundDate {
  start: number;
  end: number;
  words: string;
  date: RecordDate;
}

type Months = Pick<Language, 'locale' | 'dates'>;

/** Returns the source of a pattern that matches the name of a month in a language, whole or short. */
export function monthPattern({ locale, dates: { abbreviations } }: Months): string {
  return `(?:${[...monthNames(locale), ...abbreviations.map((short) => `${short}\\.?`)].join('|')})`;
}

/** Returns the number of a month (01 to 12) by its name, whole or short. */
function monthNumber(names: readonly string[], words: string): string {
  const name = words.replace(/\.$/, '');
  return String(names.findIndex((full) => full.startsWith(name)) + 1).padStart(2, '0');
}

/** A day as in 2011-08-05; and last a bare year, which is no part of another number. */
const day = '{year}-(?<number>\\d\\d)-(?<day>\\d\\d)';
const year = '(?<![\\d$,.-]){year}(?![\\d,.%]*\\d|%|\\s*s\\b)';
const anyYear = '(?:19|20)\\d\\d';

/**
 * Returns a function that finds the dates that a text in a language names ("August 5, 2011", "August 2011",
 * "fiscal year 2011", "2011"), in order; a month or a day without a year names no date.
 */
export function dateFinder(language: Months): (text: string) => FoundDate[] {
  const names = monthNames(language.locale);
  const places: { [place: string]: string } = {
    month: `(?<month>${monthPattern(language)})`,
    day: '(?<day>\\d{1,2})',
    year: `(?<year>${anyYear})`,
    fiscal: `(?<fiscal>${anyYear})`,
  };
  const forms = [...language.dates.read.map((form) => `\\b(?:${form})\\b`), `\\b${day}\\b`, year].map(
    (form) => new RegExp(fillSource(form, places), 'g'),
  );
  const toEdtf = (found: { [place: string]: string | undefined }): string => {
    if (found['fiscal']) return `FY${found['fiscal']}`;
    const month = found['number'] ?? (found['month'] && monthNumber(names, found['month']));
    return [found['year'], month, found['day']?.padStart(2, '0')].filter(Boolean).join('-');
  };

  const hasYear = new RegExp(anyYear);

  return (text) => {
    if (!hasYear.test(text)) return [];
    const found: FoundDate[] = [];
    const taken = new Uint8Array(text.length);
    for (const form of forms) {
      for (const match of text.matchAll(form)) {
        const start = match.index;
        const end = start + match[0].length;
        if (taken.subarray(start, end).includes(1)) continue;
        const date = parseDate(toEdtf(match.groups ?? {}));
        if (!date) continue;
        taken.fill(1, start, end);
        found.push({ start, end, words: match[0], date });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

/**
 * Returns a function that finds what is written in a text as a date and is none, in order: a day that its
 * month does not have, and a year that is of none of the last four centuries.
 */
export function oddDateFinder(language: Months): (text: string) => { start: number; words: string }[] {
  const find = dateFinder(language);
  const places: { [place: string]: string } = {
    month: monthPattern(language),
    day: '\\d{1,2}',
    year: '(?!1[78])\\d{4}',
    fiscal: '\\d{4}',
  };
  const forms = [...language.dates.read.map((form) => `\\b(?:${form})\\b`), '\\b{year}-\\d\\d-\\d\\d\\b'].map(
    (form) => new RegExp(fillSource(form, places), 'g'),
  );
  return (text) => {
    const matches = forms.flatMap((form) =>
      [...text.matchAll(form)].map(({ 0: words, index: start }) => ({ start, words })),
    );
    if (matches.length === 0) return [];
    const dates = find(text);
    const isRead = ({ start, words }: { start: number; words: string }) =>
      dates.some((date) => date.start <= start && start + words.length <= date.end);
    return matches.filter((match) => !isRead(match)).sort((a, b) => a.start - b.start);
  };
}

/** A month that a text names without its year, or a day of one. */
export interface FoundMonth {
  start: number;
  end: number;
  words: string;
  /** Two digits, 01 to 12. */
  month: string;
  day?: string;
}

/**
 * Returns a function that finds the months that a text in a language names without a year, with their days
 * ("June", "June 14"), in order; `dates` are those that it names in full.
 */
export function monthFinder(
  language: Months,
): (text: string, dates: readonly { start: number; end: number }[]) => FoundMonth[] {
  const names = monthNames(language.locale);
  const places: { [place: string]: string } = {
    month: `(?<month>${names.join('|')})`,
    day: '(?<day>[12]?\\d|3[01])(?!\\d)',
  };
  const forms = language.dates.readInYear.map(
    (form) => new RegExp(`${fillSource(form, places)}(?![\\p{L}\\d-]|,? \\d)`, 'gu'),
  );
  return (text, dates) => {
    const taken = [...dates];
    return forms
      .flatMap((form) =>
        [...text.matchAll(form)].flatMap(({ 0: words, index, groups = {} }) => {
          if (taken.some(({ start, end }) => start <= index && index < end)) return [];
          taken.push({ start: index, end: index + words.length });
          const { month = '', day } = groups;
          const found = { start: index, end: index + words.length, words, month: monthNumber(names, month) };
          return [day === undefined ? found : { ...found, day: day.padStart(2, '0') }];
        }),
      )
      .sort((a, b) => a.start - b.start);
  };
}
