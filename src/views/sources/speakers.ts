import { compareText } from '../../language/index.ts';
import { getOrThrow, type Archive, type EntryOf } from '../../archive/index.ts';
import type { Source, Vocabulary } from '../../kinds/index.ts';

/** A kind of speaker and those sources that speak so; sources of one origin count as one voice. */
interface SpeakerShare {
  speaker: Vocabulary['speakers'][number];
  sources: EntryOf<'source'>[];
  voices: number;
}

/**
 * Returns who is speaking in a list of sources: by kind of speaker in the order of the vocabulary, those
 * without a source left out.
 */
export function speakersOf(archive: Archive, ids: Iterable<string>): SpeakerShare[] {
  const sources = [...new Set(ids)]
    .map((id) => getOrThrow(archive.sources, id))
    .sort((a, b) => compareText(a.id, b.id));
  return archive.vocabulary.data.speakers.flatMap((speaker) => {
    const own = sources.filter((source) => source.data.custom.speaker === speaker.id);
    const voices = new Set(own.map((source) => source.data.custom.commonOrigin ?? source.id)).size;
    return own.length ? [{ speaker, sources: own, voices }] : [];
  });
}

/** Returns the label of a source's kind of speaker. */
export function speakerLabel(archive: Archive, source: Source): string {
  return (
    archive.vocabulary.data.speakers.find((speaker) => speaker.id === source.custom.speaker)?.label ??
    source.custom.speaker
  );
}

/** Returns the ids of the sources of a list of claims, in order, each once. */
export function sourcesOfClaims(archive: Archive, claims: Iterable<string>): string[] {
  return [
    ...new Set(
      [...claims].flatMap((id) => archive.claims.get(id)?.data.sources.map((source) => source.id) ?? []),
    ),
  ];
}
