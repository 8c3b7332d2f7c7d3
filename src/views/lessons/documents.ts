import type { Archive, ClaimEntry, EntryOf } from '../../archive/index.ts';
import type { Lesson } from '../../kinds/index.ts';
import type { Passage } from '../sources/passages.ts';

/** A document of a lesson: something that somebody said, adapted at three levels. */
type LessonDocument = Lesson['documents'][number];

/** Returns the source that students look at: the one that is named, or the first that the claims have. */
export function sourceOfDocument(
  archive: Archive,
  { source, claims }: Pick<LessonDocument, 'source' | 'claims'>,
): EntryOf<'source'> | undefined {
  const ids = claims.flatMap((id) => archive.claims.get(id)?.data.sources.map((one) => one.id) ?? []);
  const id = source ?? ids[0];
  return id !== undefined && ids.includes(id) ? archive.sources.get(id) : undefined;
}

/** Returns whether readers can get to a source: by an address, a copy, or an examined document. */
export function hasWay({ data: { URL, custom } }: EntryOf<'source'>): boolean {
  return [URL, custom.archiveUrl, custom.officialUrl, custom.seed, custom.readAt].some(
    (way) => way !== undefined,
  );
}

/** A passage of the source of a document, and the claim that gives it. */
interface DocumentPassage {
  claim: ClaimEntry;
  index: number;
  passage: Passage;
}

/** Returns the first passage that the claims of a document have in a source. */
export function passageOfDocument(
  archive: Archive,
  { claims }: Pick<LessonDocument, 'claims'>,
  source: string,
): DocumentPassage | undefined {
  return claims
    .flatMap((id) => {
      const claim = archive.claims.get(id);
      if (!claim) return [];
      return claim.data.sources.flatMap(({ id: own, passage }, index) =>
        own === source && passage ? [{ claim, index, passage }] : [],
      );
    })
    .at(0);
}
