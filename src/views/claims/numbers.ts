import { compareText } from '../../language/index.ts';
import { getOrThrow, perArchive, type Archive, type ClaimEntry, type EntryOf } from '../../archive/index.ts';

type NumberEntry = EntryOf<'number'>;

/** Returns the numbers that circulate, the most quoted first. */
export const numbersInOrder = perArchive((archive): NumberEntry[] =>
  [...archive.numbers.values()].sort((a, b) => a.data.order - b.data.order || compareText(a.id, b.id)),
);

/** Returns the claims of a number that circulates: where it comes from, then where it comes back. */
export function claimsOfNumber(archive: Archive, { data }: NumberEntry): ClaimEntry[] {
  return [data.origin, ...data.others].map((id) => getOrThrow(archive.claims, id));
}

/** Returns the claims of a number that stand in a document which the Record examines sentence by sentence. */
export function examinedOfNumber(archive: Archive, number: NumberEntry): ClaimEntry[] {
  return claimsOfNumber(archive, number).filter(({ data }) => data.verdict !== undefined);
}
