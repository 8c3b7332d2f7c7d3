import { dateOf } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import { getOrThrow, perArchive, type ClaimEntry, type Archive } from '../../archive/index.ts';
import { compareClaims, whenOf } from './claims.ts';
import { facetsBy, type Facet } from '../lists/facets.ts';

/** The ways in which claims are sorted into pages. */
export const claimFacetKinds = ['topic', 'standing', 'speaker', 'year'] as const;

export type FacetKind = (typeof claimFacetKinds)[number];

export type ClaimFacet = Facet<ClaimEntry, FacetKind>;

/**
 * Returns the year that a claim is sorted under: of a fiscal year its name, of a span its beginning;
 * "undated" where it has no date.
 */
export function yearOfClaim(claim: ClaimEntry): string {
  const when = whenOf(claim);
  if (when === undefined) return 'undated';
  return when.startsWith('FY') ? when.slice(2) : dateOf(when).earliest.slice(0, 4);
}

/** Returns the ids of the kinds of speaker among the sources of a claim, each once. */
export function speakersOfClaim(archive: Archive, claim: ClaimEntry): string[] {
  return [
    ...new Set(claim.data.sources.map(({ id }) => getOrThrow(archive.sources, id).data.custom.speaker)),
  ];
}

/**
 * Returns every facet that has a claim: subjects and speakers in the order of the vocabulary, years in
 * theirs, each facet's claims by date.
 */
export const claimFacets = perArchive((archive: Archive): ClaimFacet[] => {
  const { topics, speakers } = archive.vocabulary.data;
  const claims = [...archive.claims.values()].sort(compareClaims);
  const standings = ['confirmed', 'reported', 'disputed'].map((id) => ({ id, label: id }));
  const years = [...new Set(claims.map(yearOfClaim))].sort(compareText).map((id) => ({ id, label: id }));
  return [
    ...facetsBy(
      'topic',
      claims,
      topics,
      (claim) => [claim.topic],
      (id) => `vocabulary:topics/${id}/label`,
    ),
    ...facetsBy('standing', claims, standings, (claim) => [claim.data.standing]),
    ...facetsBy(
      'speaker',
      claims,
      speakers,
      (claim) => speakersOfClaim(archive, claim),
      (id) => `vocabulary:speakers/${id}/label`,
    ),
    ...facetsBy('year', claims, years, (claim) => [yearOfClaim(claim)]),
  ];
});
