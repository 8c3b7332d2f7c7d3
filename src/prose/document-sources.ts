import type { Archive, EntryOf } from '../archive/index.ts';
import { blocksOf } from './blocks.ts';
import { idsLinked } from './link-target.ts';
import { textsOfEntry } from './prose-texts.ts';
import { sourcesOfClaim } from './references.ts';
import { isDocument } from './tasks.ts';

type LessonEntry = EntryOf<'lesson'>;

/** Returns the claims that a document of a lesson names, by id: those of its versions first, each once. */
function claimsOfDocument(archive: Archive, lesson: LessonEntry, index: number): string[] {
  const own = textsOfEntry(archive, lesson).filter(
    (text) => isDocument(text) && text.path[0] === 'documents' && text.path[1] === index,
  );
  const [versions, wanted] = [
    own.filter(({ path }) => path[2] === 'levels'),
    own.filter(({ path }) => path[2] !== 'levels'),
  ];
  const links = [...versions, ...wanted].flatMap(blocksOf).flatMap((block) => block.links);
  const named = idsLinked(links, 'claim');
  return [...new Set([...named, ...(lesson.data.documents[index]?.claims ?? [])])];
}

/**
 * Returns the sources on which the text of a document of a lesson rests, in the order of the text, each once:
 * all that its claims have, but of a claim of the source that the document names that source alone.
 */
export function sourcesOfDocument(archive: Archive, lesson: LessonEntry, index: number): EntryOf<'source'>[] {
  const main = lesson.data.documents[index]?.source;
  const sources = claimsOfDocument(archive, lesson, index).flatMap((id) => {
    const claim = archive.claims.get(id);
    const own = claim ? sourcesOfClaim(archive, claim).map(({ source }) => source) : [];
    const named = own.filter((source) => source.id === main);
    return named.length > 0 ? named : own;
  });
  return [...new Set(sources)];
}
