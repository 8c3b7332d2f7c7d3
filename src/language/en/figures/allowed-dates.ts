import type { AllowedPattern } from '../../figure-lexicon.ts';

const month = '{month}(?![a-z])';
const day =
  '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\w%\\u00BD]|,\\d{3}(?!\\d)|\\.\\d|\\s+per\\s?cent)';
const dash = '[-\\u2010-\\u2013]';
const noNoun = '(?!\\s+(?:people|(?:[A-Z][a-z]+\\s+){0,2}[a-z]{3,}s)\\b)';
const moreDays = `(?:(?:\\s?${dash}\\s?|\\s+(?:to|and|or|through)\\s+|,\\s+(?=[\\d, ]{1,20}(?:and|or)\\s\\d))(?:${month}\\s+)?${day}${noNoun}){0,5}`;
const year = '(?:19|20)\\d\\d';
const notYear =
  '(?![\\w%\\u00BD]|,\\d{3}(?!\\d)|\\.\\d|\\s%|\\s+(?:per\\s?cent|percentage|hundred|thousand|million|billion|trillion|dollars)\\b|-(?:page|bed|person|member|mile|acre|hour|day|week|month|year|dollar)\\b)';
const clock = '\\d{1,2}(?::\\d{2}){0,2}';

/** The dates, years and times that are no quantities, in the order in which they are tried. */
export const allowedDates: readonly AllowedPattern[] = [
  {
    name: 'date with the month first',
    why: 'A day is no count; "in March 15 counties" is, since no date follows "in" directly.',
    pattern: `(?<!\\b(?:[Ii]n|[Ll]ate|[Ee]arly)\\s+)${month}\\s+${day}${moreDays}`,
  },
  {
    name: 'date with the day first',
    why: 'A day is no count.',
    pattern: `${day}(?:(?:\\s?${dash}\\s?|\\s+(?:to|and|or)\\s+)${day})?\\s+(?:of\\s+)?${month}`,
  },
  {
    name: 'date in figures',
    why: 'An ISO or EDTF date, and a day written with slashes ("9/11"), are dates.',
    pattern: `${year}-(?:0[1-9]|1[0-2])(?:-[0-3]\\d)?(?:T[\\d:.]{4,15}Z?)?(?![\\w-])|${year}/\\d{1,2}/\\d{1,2}(?!\\d)|(?<!\\d\\s)(?:0?[1-9]|1[0-2])/(?:3[01]|[12]\\d|0?[1-9])(?:/(?:${year}|\\d\\d))?(?![\\w/]|\\s+of\\b)`,
  },
  {
    name: 'always open',
    why: '"24/7" is an idiom.',
    pattern: '24/7(?!\\d)',
  },
  {
    name: 'time of day',
    why: 'A time of day says when.',
    pattern: `(?:${clock}(?:\\s?${dash}\\s?|\\s+(?:to|and)\\s+))?${clock}\\s?(?:[ap]\\.\\s?m\\.|(?:[ap]m|AM|PM)\\b|o['’]clock)|\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\w:])`,
  },
  {
    name: 'fiscal year',
    why: 'A fiscal year is a period, in two digits or four.',
    pattern: `(?:FYs?|[Ff]iscal\\s+[Yy]ears?)\\s?['’]?\\d{2}(?:\\d{2})?(?:\\s?[-\\u2010-\\u2013/]\\s?\\d{2,4})?(?![\\w%]|,\\d{3})`,
  },
  {
    name: 'year',
    why: 'A bare integer from 1900 to 2099 without a comma is a year, alone or as a span ("2008-2014", "2003-06").',
    pattern: `(?<![$.,'’])${year}(?:['’]?s)?(?:\\s?[-\\u2010-\\u2013/]\\s?(?:${year}|\\d\\d)(?=${notYear}))?${notYear}`,
  },
  {
    name: 'early year',
    why: 'Acts of before 1900 are cited by their year.',
    pattern: `(?:of|in|since)\\s+1[78]\\d\\d${notYear}${noNoun}`,
  },
];
