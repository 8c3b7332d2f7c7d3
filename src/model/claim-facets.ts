import { compareText, dateOf } from '../dates/index.ts';
import { perRecord, type ClaimEntry, type Record } from '../record/index.ts';
import { compareClaims, whenOf } from './claims.ts';

/** The ways in which claims are sorted into pages. */
export const facetKinds = { topic: 'By subject', standing: 'By standing', speaker: 'By kind of speaker', year: 'By year' } as const;

export type FacetKind = keyof typeof facetKinds;

/** One page of claims: those of a subject, a standing, a kind of speaker or a year. */
export interface ClaimFacet {
  kind: FacetKind;
  /** The last part of its address. */
  value: string;
  label: string;
  claims: ClaimEntry[];
}

/** Returns the year that a claim is sorted under: of a fiscal year its name, of a span its beginning; "undated" where it has no date. */
export function yearOfClaim(claim: ClaimEntry): string {
  const when = whenOf(claim);
  if (when === undefined) return 'undated';
  return when.startsWith('FY') ? when.slice(2) : dateOf(when).earliest.slice(0, 4);
}

/** Returns the ids of the kinds of speaker among the sources of a claim, each once. */
export function speakersOfClaim(record: Record, claim: ClaimEntry): string[] {
  return [...new Set(claim.data.sources.flatMap(({ id }) => record.sources.get(id)?.data.custom.speaker ?? []))];
}

function group(record: Record, kind: FacetKind, words: readonly { id: string; label: string }[], valuesOf: (claim: ClaimEntry) => string[]): ClaimFacet[] {
  const claims = [...record.claims.values()].sort(compareClaims);
  return words
    .map(({ id, label }) => ({ kind, value: id, label, claims: claims.filter((claim) => valuesOf(claim).includes(id)) }))
    .filter((facet) => facet.claims.length > 0);
}

/** Returns every facet that has a claim: subjects and speakers in the order of the vocabulary, years in theirs, each facet's claims by date. */
export const claimFacets = perRecord((record: Record): ClaimFacet[] => {
  const { topics, speakers } = record.vocabulary.data;
  const years = [...new Set([...record.claims.values()].map(yearOfClaim))].sort(compareText);
  return [
    ...group(record, 'topic', topics, (claim) => [claim.topic]),
    ...group(
      record,
      'standing',
      ['confirmed', 'reported', 'disputed'].map((id) => ({ id, label: id })),
      (claim) => [claim.data.standing],
    ),
    ...group(record, 'speaker', speakers, (claim) => speakersOfClaim(record, claim)),
    ...group(
      record,
      'year',
      years.map((id) => ({ id, label: id })),
      (claim) => [yearOfClaim(claim)],
    ),
  ];
});

/** Returns the address of a facet's page below the base path. */
export function addressOfFacet(kind: FacetKind, value: string): string {
  return `claims/by/${kind}/${value}/`;
}
