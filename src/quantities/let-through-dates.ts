import type { LetThrough } from './let-through.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])';
const DAY =
  '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\w%\\u00BD]|,\\d{3}(?!\\d)|\\.\\d|\\s+per\\s?cent)';
const DASH = '[-\\u2010-\\u2013]';
const NO_NOUN = '(?!\\s+(?:people|(?:[A-Z][a-z]+\\s+){0,2}[a-z]{3,}s)\\b)';
const MORE_DAYS = `(?:(?:\\s?${DASH}\\s?|\\s+(?:to|and|or|through)\\s+|,\\s+(?=[\\d, ]{1,20}(?:and|or)\\s\\d))(?:${MONTH}\\s+)?${DAY}${NO_NOUN}){0,5}`;
const YEAR = '(?:19|20)\\d\\d';
const NOT_A_YEAR =
  '(?![\\w%\\u00BD]|,\\d{3}(?!\\d)|\\.\\d|\\s%|\\s+(?:per\\s?cent|percentage|hundred|thousand|million|billion|trillion|dollars)\\b|-(?:page|bed|person|member|mile|acre|hour|day|week|month|year|dollar)\\b)';
const CLOCK = '\\d{1,2}(?::\\d{2}){0,2}';

/** The dates, years and times that are let through, in the order in which they are tried. */
export const DATES: LetThrough[] = [
  {
    name: 'date with the month first',
    why: 'A day is no count; "in March 15 counties" is, since no date follows "in" directly.',
    pattern: `(?<!\\b(?:[Ii]n|[Ll]ate|[Ee]arly)\\s+)${MONTH}\\s+${DAY}${MORE_DAYS}`,
  },
  {
    name: 'date with the day first',
    why: 'A day is no count.',
    pattern: `${DAY}(?:(?:\\s?${DASH}\\s?|\\s+(?:to|and|or)\\s+)${DAY})?\\s+(?:of\\s+)?${MONTH}`,
  },
  {
    name: 'date in figures',
    why: 'An ISO or EDTF date, and a day written with slashes ("9/11"), are dates.',
    pattern: `${YEAR}-(?:0[1-9]|1[0-2])(?:-[0-3]\\d)?(?:T[\\d:.]{4,15}Z?)?(?![\\w-])|${YEAR}/\\d{1,2}/\\d{1,2}(?!\\d)|(?:0?[1-9]|1[0-2])/(?:3[01]|[12]\\d|0?[1-9])(?:/(?:${YEAR}|\\d\\d))?(?![\\w/]|\\s+of\\b)`,
  },
  {
    name: 'always open',
    why: '"24/7" is an idiom.',
    pattern: '24/7(?!\\d)',
  },
  {
    name: 'time of day',
    why: 'A time of day says when.',
    pattern: `(?:${CLOCK}(?:\\s?${DASH}\\s?|\\s+(?:to|and)\\s+))?${CLOCK}\\s?(?:[ap]\\.\\s?m\\.|(?:[ap]m|AM|PM)\\b|o['’]clock)|\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\w:])`,
  },
  {
    name: 'fiscal year',
    why: 'A fiscal year is a period, in two digits or four.',
    pattern: `(?:FYs?|[Ff]iscal\\s+[Yy]ears?)\\s?['’]?\\d{2}(?:\\d{2})?(?:\\s?[-\\u2010-\\u2013/]\\s?\\d{2,4})?(?![\\w%]|,\\d{3})`,
  },
  {
    name: 'year',
    why: 'A bare integer from 1900 to 2099 without a comma is a year, alone or as a span ("2008-2014", "2003-06").',
    pattern: `(?<![$.,'’])${YEAR}(?:['’]?s)?(?:\\s?[-\\u2010-\\u2013/]\\s?(?:${YEAR}|\\d\\d)(?=${NOT_A_YEAR}))?${NOT_A_YEAR}`,
  },
  {
    name: 'early year',
    why: 'Acts of before 1900 are cited by their year.',
    pattern: `(?:of|in|since)\\s+1[78]\\d\\d${NOT_A_YEAR}${NO_NOUN}`,
  },
];
