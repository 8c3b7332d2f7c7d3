import { compareDates, dateOf } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import type { ClaimEntry, Archive, EntryOf } from '../../archive/index.ts';
import type { Claim, Vocabulary } from '../../kinds/index.ts';
import { claimsOfSource } from '../claims/claims.ts';
import { cslToEdtf } from './source-label.ts';

type Finding = NonNullable<Claim['verdict']>['finding'];

/** Returns the seed documents, earliest first, those of unknown date last. */
export function seedsInOrder(archive: Archive): EntryOf<'source'>[] {
  const when = ({ data }: EntryOf<'source'>) => dateOf(data.issued ? cslToEdtf(data.issued) : '9999');
  return [...archive.sources.values()]
    .filter(({ data }) => data.custom.seed !== undefined)
    .sort((a, b) => compareDates(when(a), when(b)) || compareText(a.id, b.id));
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Returns the number that a locator begins with in words ("third paragraph" is 2, from zero); what begins otherwise stands last. */
function orderOf(locator: string | undefined): number {
  const order = ordinals.indexOf(locator?.split(' ')[0] ?? '');
  return order < 0 ? ordinals.length : order;
}

/** Returns the place in a document at which it makes a claim; undefined where none is known. */
export function locatorIn(claim: ClaimEntry, source: string): string | undefined {
  return claim.data.sources.find(({ id }) => id === source)?.locator;
}

/** Returns the claims of a source that were examined and have a verdict, in the order of the document. */
export function examinedClaims(archive: Archive, source: string): ClaimEntry[] {
  const order = (claim: ClaimEntry) => orderOf(locatorIn(claim, source));
  return claimsOfSource(archive, source)
    .filter(({ data }) => data.verdict !== undefined)
    .sort((a, b) => order(a) - order(b));
}

/** Returns the subjects on which more than one seed document makes a claim, in the order of the vocabulary. */
export function sharedSubjects(archive: Archive): Vocabulary['topics'] {
  const subjects = seedsInOrder(archive).flatMap(({ id }) => [
    ...new Set(examinedClaims(archive, id).map(({ topic }) => topic)),
  ]);
  return archive.vocabulary.data.topics.filter(
    ({ id }) => subjects.filter((subject) => subject === id).length > 1,
  );
}

/** What each finding of an examination means, for readers. */
export const findingMeans: { [F in Finding]: string } = {
  corroborated: 'Other documents say the same.',
  'corroborated in substance': 'Other documents agree in the main; where they differ is told.',
  partly: 'A part of it is borne out and a part is not.',
  contradicted: 'Documents nearer to the matter say otherwise.',
  'found nowhere else': 'No other document that was read says it.',
  'cannot be judged': 'It is too vague, or too much a judgment, to be held against documents.',
  'not checked': 'Nothing was read that would decide it.',
};
