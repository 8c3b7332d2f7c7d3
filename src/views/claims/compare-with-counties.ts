import { dateOf, printDate } from '../../dates/index.ts';
import { perArchive, type Archive, type ClaimEntry } from '../../archive/index.ts';
import type { Figure, Vocabulary } from '../../kinds/index.ts';
import { printFigure } from '../../quantities/index.ts';
import { fillerOf } from '../patterns.ts';
import { dayOf, type County } from '../places/county-facts.ts';
import { activatedCounties } from '../places/roll-out.ts';

/** What the table of counties has where a claim states a count. */
interface Comparison {
  figure: Figure;
  /** The place of the figure among those of the claim. */
  index: number;
  /** The count at the beginning and at the end of the claim's date; equal where the date is a day. */
  low: number;
  high: number;
  /** The comparison in words: "stated: 658; the county record has 659 on that day". */
  words: string;
}

type TableCount = NonNullable<Vocabulary['measures'][number]['tableCount']>;

/** What a comparison says, with its values. */
export const comparisonPatterns = {
  words: ['stated', 'change', 'low', 'high', 'precision', 'date'],
} as const;

const filler = perArchive((archive) => fillerOf(archive, 'comparisons', comparisonPatterns));

/**
 * Returns what a measure counts in the table of counties at the end of a day; undefined where it counts those
 * of a state and the claim names none.
 */
function countOn(
  all: readonly County[],
  { of, state: ofState }: TableCount,
  state: string | undefined,
  day: string,
): number | undefined {
  if (ofState && state === undefined) return undefined;
  const counties = ofState ? all.filter((county) => county.state === state) : all;
  const isActive = (county: County) => dayOf(county) <= day;
  switch (of) {
    case 'counties':
      return counties.length;
    case 'active-counties':
      return counties.filter(isActive).length;
    case 'active-states':
      return new Set(counties.filter(isActive).map((county) => county.state)).size;
    case 'full-states':
      return [...Map.groupBy(counties, (county) => county.state).values()].filter((own) =>
        own.every(isActive),
      ).length;
  }
}

/**
 * Returns, for each figure of a claim whose measure can be counted in the table of counties, what the table
 * has on the date of the claim: counted, never typed. Plans and figures without a date are left out.
 */
export function compareWithCounties(archive: Archive, { data }: ClaimEntry): Comparison[] {
  const { date, planned, figures = [], places = [] } = data;
  if (date === undefined || planned) return [];
  const state = places.find((id) => archive.places.get(id)?.data.state === id);
  const { earliest, latest = earliest, precision } = dateOf(date);
  const counties = activatedCounties(archive);
  return figures.flatMap((figure, index) => {
    const measure = archive.vocabulary.data.measures.find(({ id }) => id === figure.measure);
    if (!measure?.tableCount || figure.value === undefined) return [];
    const low = countOn(counties, measure.tableCount, state, earliest);
    const high = countOn(counties, measure.tableCount, state, latest);
    if (low === undefined || high === undefined) return [];
    const change = low === high ? 'no' : 'yes';
    const words = filler(archive)('words', {
      ...{ stated: printFigure(figure), change, low, high },
      ...{ precision, date: printDate(date) },
    });
    return [{ figure, index, low, high, words }];
  });
}

/**
 * Returns the figures of claims that are not what the table of counties has on the date of the claim, those
 * of one state first, then those that differ least.
 */
export function countsApart(archive: Archive): { claim: string; value: number; found: number }[] {
  const measures = new Map(archive.vocabulary.data.measures.map((measure) => [measure.id, measure]));
  return [...archive.claims.values()]
    .flatMap((claim) =>
      compareWithCounties(archive, claim).map((comparison) => ({ claim: claim.id, ...comparison })),
    )
    .flatMap(({ claim, figure: { value = 0, measure = '' }, low, high }) => {
      if (value >= low && value <= high) return [];
      const found = value < low ? low : high;
      const ofState = measures.get(measure)?.tableCount?.state ?? false;
      return [{ claim, value, found, ofState, by: Math.abs(value - found) }];
    })
    .sort((a, b) => Number(b.ofState) - Number(a.ofState) || a.by - b.by);
}

/** Returns how many figures of claims are what the table of counties has on the date of the claim. */
export function countsAgreed(archive: Archive): number {
  const comparisons = [...archive.claims.values()].flatMap((claim) => compareWithCounties(archive, claim));
  return comparisons.filter(({ figure: { value = -1 }, low, high }) => value >= low && value <= high).length;
}
