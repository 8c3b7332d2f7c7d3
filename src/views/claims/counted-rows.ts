import { dateOf } from '../../dates/index.ts';
import { perArchive, type Archive, type ClaimEntry, type EntryOf } from '../../archive/index.ts';
import { countiesOf, statesInOrder } from '../places/places.ts';

/** Counties of one state whose rows a claim counts, those that began on one day. */
interface CountedRows {
  state: EntryOf<'place'>;
  /** The day, YYYY-MM-DD. */
  day: string;
  counties: EntryOf<'place'>[];
}

/** The sources from which rows of the table of counties were taken or checked. */
const sourcesOfTable = perArchive((archive): ReadonlySet<string> => {
  const own = [...archive.places.values()].flatMap(({ data }) => data.source ?? []);
  return new Set([...own, archive.site.data.secondSource ?? '']);
});

/** Returns whether a claim is counted in the table of counties, so that no words of a source say it. */
export function isCounted(archive: Archive, { data }: ClaimEntry): boolean {
  return data.sources.some(({ id, noPassage }) => noPassage === 'data' && sourcesOfTable(archive).has(id));
}

/**
 * Returns the rows of the table of counties that a claim counts: those of its day, in the states that it or
 * its figures name, or in all; none where it has no day.
 */
export function countedRows(archive: Archive, claim: ClaimEntry): CountedRows[] {
  const { date, figures = [], places = [] } = claim.data;
  if (date === undefined || dateOf(date).precision !== 'day' || !isCounted(archive, claim)) return [];
  const counted = figures.flatMap((figure) => figure.counted ?? []);
  const named = new Set([
    ...places.flatMap((id) => archive.places.get(id)?.data.state ?? []),
    ...counted.flatMap(({ state }) => state ?? []),
  ]);
  const isOfAll = named.size === 0 || counted.some(({ state }) => state === undefined);
  return statesInOrder(archive)
    .filter(({ id }) => isOfAll || named.has(id))
    .map((state) => ({
      state,
      day: date,
      counties: countiesOf(archive, state.id).filter(({ data }) => data.activated === date),
    }))
    .filter(({ counties }) => counties.length > 0);
}
