import { perArchive, type Archive, type EntryOf } from '../../archive/index.ts';
import type { readingFindings, Source } from '../../kinds/index.ts';

/** Where a document is now, as far as somebody looked. */
type SourceState = NonNullable<Source['custom']['state']>['state'];

/** What of the evidence can be checked again, and what falls short. */
interface Evidence {
  /** Claims with the first and last words of a passage for at least one source. */
  withPassage: readonly EntryOf<'claim'>[];
  /** Claims whose sources all say where in them: page, section, paragraph. */
  withLocator: readonly EntryOf<'claim'>[];
  /** Claims whose sources all say where in them, or give the first and last words. */
  located: readonly EntryOf<'claim'>[];
  /** Claims that somebody read afresh against their passage. */
  readAgain: readonly EntryOf<'claim'>[];
  /** Claims that were read again, by what the last look found. */
  found: { readonly [F in ReadingFinding]: readonly EntryOf<'claim'>[] };
  /** Claims without a passage for any source. */
  withoutPassage: readonly EntryOf<'claim'>[];
  /** Claims with a source that does not say where in it. */
  withoutLocator: readonly EntryOf<'claim'>[];
  /** Claims with a source that gives neither a place in it nor its words. */
  unlocated: readonly EntryOf<'claim'>[];
  /** Sources with an archived copy that somebody saw. */
  archived: readonly EntryOf<'source'>[];
  /** Sources with the day by which their text was read. */
  read: readonly EntryOf<'source'>[];
}

/** What a later look at a passage found. */
type ReadingFinding = (typeof readingFindings)[number];

const hasPassage = ({ data }: EntryOf<'claim'>) => data.sources.some(({ passage }) => passage !== undefined);
const isFound = ({ data }: EntryOf<'claim'>) =>
  data.sources.every(({ locator, passage }) => locator !== undefined || passage !== undefined);
const isLocated = ({ data }: EntryOf<'claim'>) => data.sources.every(({ locator }) => locator !== undefined);

/** Returns what of the evidence of the Record can be checked again, counted from the data. */
export const evidenceOf = perArchive((archive): Evidence => {
  const claims = [...archive.claims.values()];
  const sources = [...archive.sources.values()];
  const found = (finding: ReadingFinding) =>
    claims.filter(({ data }) => data.readings?.at(-1)?.finding === finding);
  return {
    withPassage: claims.filter(hasPassage),
    withLocator: claims.filter(isLocated),
    located: claims.filter(isFound),
    readAgain: claims.filter(({ data }) => (data.readings ?? []).length > 0),
    found: { supports: found('supports'), qualifies: found('qualifies'), contradicts: found('contradicts') },
    withoutPassage: claims.filter((claim) => !hasPassage(claim)),
    withoutLocator: claims.filter((claim) => !isLocated(claim)),
    unlocated: claims.filter((claim) => !isFound(claim)),
    archived: sources.filter(({ data }) => data.custom.archiveUrl !== undefined),
    read: sources.filter(({ data }) => data.custom.read !== undefined),
  };
});

/** Returns the state of a source; what nobody looked at is said to be so. */
export function stateOf(source: Pick<EntryOf<'source'>, 'data'>): SourceState {
  return source.data.custom.state?.state ?? 'not-looked-at';
}

/** Returns the sources in a state, by id. */
export function sourcesIn(archive: Archive, state: SourceState): EntryOf<'source'>[] {
  return [...archive.sources.values()].filter((source) => stateOf(source) === state);
}
