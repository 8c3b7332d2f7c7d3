import type { Claim } from '../../kinds/index.ts';
import type { Archive } from '../../archive/index.ts';

/** Returns the sides (ids of the vocabulary) on which the sources of a claim stand. */
export function sidesOf(archive: Archive, claim: Claim): Set<string> {
  const sides = new Set<string>();
  for (const { id } of claim.sources) {
    const speaker = archive.sources.get(id)?.data.custom.speaker;
    const side = archive.vocabulary.data.speakers.find((entry) => entry.id === speaker)?.side;
    if (side) sides.add(side);
  }
  return sides;
}

/** Returns the sides of the claim `id`; none where there is no such claim. */
export function sidesById(archive: Archive, id: string): string[] {
  const claim = archive.claims.get(id);
  return claim ? [...sidesOf(archive, claim.data)] : [];
}
