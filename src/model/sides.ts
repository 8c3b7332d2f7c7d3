import type { Claim } from '../schema/index.ts';
import type { Record } from '../record/index.ts';

/** Returns the sides (ids of the vocabulary) on which the sources of a claim stand. */
export function sidesOf(record: Record, claim: Claim): Set<string> {
  const sides = new Set<string>();
  for (const { id } of claim.sources) {
    const speaker = record.sources.get(id)?.data.custom.speaker;
    const side = record.vocabulary.data.speakers.find((entry) => entry.id === speaker)?.side;
    if (side) sides.add(side);
  }
  return sides;
}

/** Returns the sides of the claim `id`; none where there is no such claim. */
export function sidesById(record: Record, id: string): string[] {
  const claim = record.claims.get(id);
  return claim ? [...sidesOf(record, claim.data)] : [];
}
