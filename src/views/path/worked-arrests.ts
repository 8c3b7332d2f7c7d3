import type { Arrest } from '../../kinds/index.ts';

/** An arrest that the page follows through several days; nobody in particular. */
export interface WorkedArrest {
  id: string;
  title: string;
  arrest: Arrest;
}

/** No lawful status, met once by an immigration officer, in the country for years, arrested over a traffic charge. */
const plain: Arrest = {
  charge: 'traffic',
  convictions: 'none',
  prints: 'in-ident',
  status: 'none',
  removal: 'none',
  entry: 'earlier',
  role: 'none',
};

/** The arrests of the worked examples, the plainest first. */
export const workedArrests: readonly WorkedArrest[] = [
  { id: 'traffic-no-record', title: 'A traffic charge, no record', arrest: plain },
  {
    id: 'never-fingerprinted',
    title: 'A traffic charge, never fingerprinted by immigration officers',
    arrest: { ...plain, prints: 'not-in-ident' },
  },
  {
    id: 'earlier-removal',
    title: 'A misdemeanor charge after an earlier removal',
    arrest: { ...plain, charge: 'misdemeanor', removal: 'returned' },
  },
  {
    id: 'recent-entry',
    title: 'A misdemeanor charge soon after an entry without inspection',
    arrest: { ...plain, charge: 'misdemeanor', entry: 'recent' },
  },
  {
    id: 'one-felony',
    title: 'One felony conviction',
    arrest: { ...plain, charge: 'misdemeanor', convictions: 'felony' },
  },
  {
    id: 'aggravated-felony',
    title: 'An aggravated felony',
    arrest: { ...plain, charge: 'felony', convictions: 'aggravated-felony' },
  },
  {
    id: 'grave-charge',
    title: 'A charge of robbery, no conviction',
    arrest: { ...plain, charge: 'level-one' },
  },
  {
    id: 'lawful-resident',
    title: 'A lawful permanent resident with a conviction',
    arrest: { ...plain, charge: 'misdemeanor', convictions: 'misdemeanor', status: 'lawful' },
  },
  {
    id: 'citizen-in-ident',
    title: 'A US citizen whose prints are in IDENT',
    arrest: { ...plain, charge: 'misdemeanor', status: 'citizen' },
  },
  {
    id: 'victim-arrested',
    title: 'A victim arrested together with the other party',
    arrest: { ...plain, charge: 'misdemeanor', role: 'victim-or-witness' },
  },
];

/** The days through which each is followed. */
export const workedDays = ['2007-10-01', '2010-10-01', '2012-10-01', '2015-10-01', '2017-10-01'] as const;

/** The county of the worked examples, the first in which the program was active: Harris County, Texas. */
export const workedCounty = '48201';

/** A day on which the program was active in some counties only, and four counties: two active, two not yet. */
export const oneDay = '2011-07-01';
export const placesOfOneDay = ['48201', '06085', '36047', '17031'] as const;
