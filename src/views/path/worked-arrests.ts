import { compareText } from '../../language/index.ts';
import type { Archive, EntryOf } from '../../archive/index.ts';
import type { Arrest } from '../../kinds/index.ts';

export type WorkedArrest = EntryOf<'arrest'>;

/** Returns the arrests of the worked examples, the plainest first. */
export function arrestsInOrder(archive: Archive): WorkedArrest[] {
  return [...archive.arrests.values()].sort((a, b) => a.data.order - b.data.order || compareText(a.id, b.id));
}

/**
 * Returns every fact of an arrest: those that it names, and of each other fact its first value, the plainest.
 */
export function factsOfArrest(archive: Archive, { data }: WorkedArrest): Arrest {
  return Object.fromEntries(
    archive.vocabulary.data.arrestFacts.map(({ id, values }) => [id, data.facts[id] ?? values[0]?.id ?? '']),
  );
}
