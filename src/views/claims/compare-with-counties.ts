import { dateOf, printDate } from '../../dates/index.ts';
import { printNumber } from '../../language/index.ts';
import type { ClaimEntry, Archive } from '../../archive/index.ts';
import type { Figure } from '../../kinds/index.ts';
import { activatedCounties } from '../places/roll-out.ts';

/** What the table of counties has where a claim states a count. */
export interface Comparison {
  figure: Figure;
  /** The place of the figure among those of the claim. */
  index: number;
  /** The count at the beginning and at the end of the claim's date; equal where the date is a day. */
  low: number;
  high: number;
  /** The comparison in words: "stated: 658; the county record has 659 on that day". */
  words: string;
}

type County = ReturnType<typeof activatedCounties>[number];
type Count = (counties: readonly County[], state: string | undefined, day: string) => number;

const inState = (counties: readonly County[], state: string | undefined) =>
  counties.filter((county) => county.state === state);
const activeOn = (counties: readonly County[], day: string) =>
  counties.filter((county) => (dateOf(county.activated).latest ?? '9999') <= day);
const states = (counties: readonly County[]) => new Set(counties.map((county) => county.state));

/** How each measure is counted in the table of counties, by the id of the measure. */
const counts: { [measure: string]: Count } = {
  'jurisdictions-active': (counties, _, day) => activeOn(counties, day).length,
  'counties-active': (counties, _, day) => activeOn(counties, day).length,
  'localities-active': (counties, _, day) => activeOn(counties, day).length,
  'states-active': (counties, _, day) => states(activeOn(counties, day)).size,
  'states-fully-active': (counties, _, day) =>
    [...states(counties)].filter((state) =>
      inState(counties, state).every((county) => activeOn([county], day).length === 1),
    ).length,
  'state-jurisdictions-active': (counties, state, day) => activeOn(inState(counties, state), day).length,
  'state-counties-active': (counties, state, day) => activeOn(inState(counties, state), day).length,
  'state-counties': (counties, state) => inState(counties, state).length,
};

function inWords(figure: Figure, date: string, low: number, high: number): string {
  const stated = `stated: ${figure.qualifier ? `${figure.qualifier.replace('-', ' ')} ` : ''}${printNumber(figure.value ?? 0)}`;
  const when = dateOf(date).precision === 'day' ? 'on that day' : `in ${printDate(date)}`;
  return `${stated}; the county record has ${low === high ? printNumber(low) : `from ${printNumber(low)} to ${printNumber(high)}`} ${when}`;
}

/**
 * Returns, for each figure of a claim that counts jurisdictions, counties or states active on a date, what the table of
 * counties has on that date: counted, never typed. Plans and figures without a date are left out.
 */
export function compareWithCounties(archive: Archive, { data }: ClaimEntry): Comparison[] {
  const { date, planned, figures = [], places = [] } = data;
  if (date === undefined || planned) return [];
  const state = places.find((id) => id.length === 2);
  const { earliest, latest = earliest } = dateOf(date);
  return figures.flatMap((figure, index) => {
    const count = counts[figure.measure ?? ''];
    if (!count || figure.value === undefined || (figure.measure?.startsWith('state-') && state === undefined))
      return [];
    const counties = activatedCounties(archive);
    const [low, high] = [count(counties, state, earliest), count(counties, state, latest)];
    return [{ figure, index, low, high, words: inWords(figure, date, low, high) }];
  });
}
