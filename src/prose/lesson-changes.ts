import { getOrThrow, referencesOf, type Archive, type ClaimEntry, type EntryOf } from '../archive/index.ts';
import { fill, language } from '../language/index.ts';
import { editionsOf } from '../views/editions.ts';
import { claimsIn } from './backlinks.ts';

/** The most claims that are named one by one. */
const mostNamed = 10;

/** What became of a lesson from one edition to the next, and of the claims that it uses. */
interface LessonInEdition {
  version: string;
  before: string;
  lesson?: 'added' | 'changed';
  /** The claims to name, those that changed first. */
  claims: { claim: ClaimEntry; what: 'added' | 'changed' }[];
  /** Tells in words of the claims beyond those; undefined where there are none. */
  others: string | undefined;
}

/**
 * Returns what became of a lesson and of the claims that it uses from the edition before the newest to the
 * newest, as their lists of records say it; undefined where nothing did. Of a lesson that is itself new only
 * that is told: no earlier copy of it can be wrong.
 */
export function lessonInEdition(archive: Archive, lesson: EntryOf<'lesson'>): LessonInEdition | undefined {
  const [newest] = editionsOf(archive);
  if (!newest?.before) return undefined;
  const changesOf = (kind: 'lesson' | 'claim') => newest.changes?.find((change) => change.kind === kind);
  const became = (['added', 'changed'] as const).find((what) =>
    changesOf('lesson')?.[what].includes(lesson.id),
  );
  const fields = referencesOf(lesson).flatMap(({ kind, id }) => (kind === 'claim' ? [id] : []));
  const used = new Set([...claimsIn(archive, lesson), ...fields]);
  const claims = (['changed', 'added'] as const).flatMap((what) =>
    (changesOf('claim')?.[what] ?? [])
      .filter((id) => used.has(id) && archive.claims.has(id))
      .map((id) => ({ claim: getOrThrow(archive.claims, id), what })),
  );
  const told = became === 'added' ? [] : claims;
  if (!became && told.length === 0) return undefined;
  const n = told.length - mostNamed;
  return {
    version: newest.entry.data.version,
    before: newest.before.data.version,
    ...(became && { lesson: became }),
    claims: told.slice(0, mostNamed),
    others: n > 0 ? fill(language.words.lessons.otherClaims, { n }) : undefined,
  };
}
