/** How exactly a date is known. A fiscal year is a kind of its own, an interval has two ends. */
export type Precision = 'day' | 'month' | 'year' | 'fiscal-year' | 'interval';

/**
 * A date as the Record knows it; `earliest` and `latest` are days (YYYY-MM-DD), `latest` is absent while it
 * lasts.
 */
export interface RecordDate {
  edtf: string;
  precision: Precision;
  earliest: string;
  latest?: string;
  approximate: boolean;
  uncertain: boolean;
}

const single = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;
const fiscal = /^FY(\d{4})$/;

/** `Date.UTC` reads a year below 100 as one of the twentieth century. */
const lastDayOf = (year: number, month: number) =>
  new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();

function parseSingle(text: string): RecordDate | undefined {
  const [, y, m, d, mark] = single.exec(text) ?? [];
  if (!y) return undefined;
  const month = m ? Number(m) : undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const last = month ? lastDayOf(Number(y), month) : 31;
  if (d && (Number(d) < 1 || Number(d) > last)) return undefined;
  return {
    edtf: text,
    precision: d ? 'day' : m ? 'month' : 'year',
    earliest: `${y}-${m ?? '01'}-${d ?? '01'}`,
    latest: `${y}-${m ?? '12'}-${d ?? String(last).padStart(2, '0')}`,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

/** Returns the days of a United States fiscal year: `FY2011` is 2010-10-01 to 2011-09-30. */
export function parseFiscalYear(text: string): RecordDate | undefined {
  const year = Number(fiscal.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(year) || year === 0) return undefined;
  const [before, own] = [year - 1, year].map((y) => String(y).padStart(4, '0'));
  return {
    edtf: text,
    precision: 'fiscal-year',
    earliest: `${before}-10-01`,
    latest: `${own}-09-30`,
    approximate: false,
    uncertain: false,
  };
}

const known = new Map<string, RecordDate | undefined>();

/**
 * Returns the date that an EDTF level 1 text (day, month, year, `~ ? %`, interval, open end `..`)
 * or a fiscal year means; undefined where it means none, such as 2011-02-30 or an interval that runs
 * backward.
 */
export function parseDate(text: string): RecordDate | undefined {
  if (!known.has(text)) known.set(text, readDate(text));
  return known.get(text);
}

function readDate(text: string): RecordDate | undefined {
  const [from = '', to, more] = text.split('/');
  if (to === undefined) return parseFiscalYear(text) ?? parseSingle(text);
  const start = parseSingle(from);
  if (!start || more !== undefined) return undefined;
  const interval = { ...start, edtf: text, precision: 'interval' as const };
  if (to === '..') {
    delete interval.latest;
    return interval;
  }
  const end = parseSingle(to);
  if (!end?.latest || end.latest < start.earliest) return undefined;
  return {
    ...interval,
    latest: end.latest,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
}

/** Returns the date that `text` means; throws where it means none, for text that the checks have passed. */
export function dateOf(text: string): RecordDate {
  const date = parseDate(text);
  if (!date)
    throw new Error(`"${text}" is not a date (EDTF: 2011-08-05, 2011-08, 2011, 2011-06/2011-09, FY2011)`);
  return date;
}

/** Returns whether the text is a date that the Record can hold. */
export function isDate(text: string): boolean {
  return parseDate(text) !== undefined;
}

/**
 * Returns the value for the `datetime` attribute of a time element, undefined where HTML has no form for it.
 */
export function datetimeOf(text: string): string | undefined {
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? text : undefined;
}
