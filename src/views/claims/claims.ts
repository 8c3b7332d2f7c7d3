import { compareDates, dateOf } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import { perArchive, type ClaimEntry, type Archive, type EntryOf } from '../../archive/index.ts';
import { groupByEach } from '../group-by-each.ts';

/** Returns a claim's date or, where it has none, its period; undefined where it has neither. */
export function whenOf(claim: ClaimEntry): string | undefined {
  return claim.data.date ?? claim.data.period;
}

/** Returns the day or period of which the figures of a claim are: its period, or else its date. */
export const timeCounted = ({ data }: ClaimEntry): string | undefined => data.period ?? data.date;

/** Compares claims by date, those without one last, then by id. */
export function compareClaims(a: ClaimEntry, b: ClaimEntry): number {
  const [x, y] = [whenOf(a), whenOf(b)];
  if (x === undefined || y === undefined)
    return Number(x === undefined) - Number(y === undefined) || compareText(a.id, b.id);
  return compareDates(dateOf(x), dateOf(y)) || compareText(a.id, b.id);
}

/** Returns lists of claims by keys of theirs, each in the order of their dates. */
function indexed(keysOf: (claim: ClaimEntry) => readonly string[]) {
  const lists = perArchive((archive) =>
    groupByEach([...archive.claims.values()].sort(compareClaims), keysOf),
  );
  return (archive: Archive, key: string): ClaimEntry[] => lists(archive).get(key) ?? [];
}

/** Returns the claims of a topic in the order of their dates. */

/** Returns the claims that a source makes, in the order of their dates. */
export const claimsOfSource = indexed((claim) => claim.data.sources.map(({ id }) => id));

/** Returns the claims whose verdict rests on a claim, in the order of their dates. */
export const verdictsRestingOn = indexed((claim) => claim.data.verdict?.decidedBy ?? []);

/** Returns the conflicts in which a claim stands. */
export function conflictsOfClaim(archive: Archive, id: string): EntryOf<'conflict'>[] {
  return [...archive.conflicts.values()].filter((conflict) => conflict.data.claims.includes(id));
}
