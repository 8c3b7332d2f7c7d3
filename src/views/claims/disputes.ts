import { compareText } from '../../language/index.ts';
import { getOrThrow, perArchive, type Archive, type ClaimEntry, type EntryOf } from '../../archive/index.ts';
import type { Vocabulary } from '../../kinds/index.ts';
import { compareClaims } from './claims.ts';
import { sidesOf } from './sides.ts';

type Dispute = EntryOf<'conflict'>;

const byWeight = (a: Dispute, b: Dispute) =>
  a.data.importance - b.data.importance || compareText(a.data.title, b.data.title);

const placeOf = ({ data }: Dispute) => data.order ?? Infinity;
const byAsked = (a: Dispute, b: Dispute) =>
  placeOf(a) === placeOf(b) ? byWeight(a, b) : placeOf(a) - placeOf(b);

/** Returns the disputes that a newcomer asks about first, in the order in which they are asked. */
export const mainDisputes = perArchive((archive): Dispute[] =>
  [...archive.conflicts.values()].filter(({ data }) => data.importance === 1).sort(byAsked),
);

/**
 * Returns the topics that have a dispute, in the order of the vocabulary, each with its disputes, the
 * weightiest first.
 */
export const disputesByTopic = perArchive(
  (archive): { topic: Vocabulary['topics'][number]; disputes: Dispute[] }[] => {
    const byTopic = Map.groupBy([...archive.conflicts.values()].sort(byWeight), ({ data }) => data.topic);
    return archive.vocabulary.data.topics.flatMap((topic) => {
      const disputes = byTopic.get(topic.id);
      return disputes ? [{ topic, disputes }] : [];
    });
  },
);

/**
 * Returns the claims of a dispute by the side of whoever makes them, sides in the order of the vocabulary; a
 * claim that several sides make stands with the first.
 */
export function claimsBySide(
  archive: Archive,
  { data }: Dispute,
): { side: Vocabulary['sides'][number]; claims: ClaimEntry[] }[] {
  const claims = data.claims.map((id) => getOrThrow(archive.claims, id)).sort(compareClaims);
  const { sides } = archive.vocabulary.data;
  const sideOf = (claim: ClaimEntry) => {
    const own = sidesOf(archive, claim.data);
    return sides.find(({ id }) => own.has(id))?.id;
  };
  return sides.flatMap((side) => {
    const own = claims.filter((claim) => sideOf(claim) === side.id);
    return own.length > 0 ? [{ side, claims: own }] : [];
  });
}
