import type { ClaimEntry, EntryOf, Archive } from '../../archive/index.ts';
import type { Vocabulary } from '../../kinds/index.ts';
import { claimsOfSource } from '../claims/claims.ts';
import { compareIssued } from './source-label.ts';

/** Returns the seed documents, earliest first, those of unknown date last. */
export function seedsInOrder(archive: Archive): EntryOf<'source'>[] {
  return [...archive.sources.values()]
    .filter(({ data }) => data.custom.seed !== undefined)
    .sort(compareIssued);
}

/** Returns where a document makes a claim among its other claims; what is not placed comes last. */
function orderIn(claim: ClaimEntry, source: string): number {
  return claim.data.sources.find(({ id }) => id === source)?.order ?? Infinity;
}

/** Returns the place in a document at which it makes a claim; undefined where none is known. */
export function locatorIn(claim: ClaimEntry, source: string): string | undefined {
  return claim.data.sources.find(({ id }) => id === source)?.locator;
}

/** Returns the claims of a source that were examined and have a verdict, in the order of the document. */
export function examinedClaims(archive: Archive, source: string): ClaimEntry[] {
  return claimsOfSource(archive, source)
    .filter(({ data }) => data.verdict !== undefined)
    .sort((a, b) => {
      const [first, second] = [orderIn(a, source), orderIn(b, source)];
      return first === second ? 0 : first - second;
    });
}

/**
 * Returns the subjects on which more than one seed document makes a claim, in the order of the vocabulary.
 */
export function sharedSubjects(archive: Archive): Vocabulary['topics'] {
  const subjects = seedsInOrder(archive).flatMap(({ id }) => [
    ...new Set(examinedClaims(archive, id).map(({ topic }) => topic)),
  ]);
  return archive.vocabulary.data.topics.filter(
    ({ id }) => subjects.filter((subject) => subject === id).length > 1,
  );
}
