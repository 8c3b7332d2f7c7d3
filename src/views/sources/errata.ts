import { perArchive, type EntryOf } from '../../archive/index.ts';
import { compareText } from '../../language/index.ts';

/** The errors that the Record shows: those that it published itself, and those of others. */
interface Errata {
  own: readonly EntryOf<'erratum'>[];
  others: readonly EntryOf<'erratum'>[];
}

const firstSource = ({ data }: EntryOf<'erratum'>) => data.sources?.[0] ?? '';

/** Returns the errors that the Record shows, each part by id; those of one publication are together. */
export const errataOf = perArchive((archive): Errata => {
  const all = [...archive.errata.values()].sort(
    (a, b) => compareText(firstSource(a), firstSource(b)) || compareText(a.id, b.id),
  );
  return {
    own: all.filter(({ data }) => data.sources === undefined),
    others: all.filter(({ data }) => data.sources !== undefined),
  };
});
