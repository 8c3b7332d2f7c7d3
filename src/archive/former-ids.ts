import { kindNames, type Kind } from '../kinds/index.ts';
import { entriesOf, type AnyEntry, type Archive } from './archive.ts';
import { perArchive } from './per-archive.ts';

const currentIds = perArchive((archive): ReadonlyMap<string, string> => {
  const current = new Map<string, string>();
  for (const kind of kindNames) {
    const entries: Iterable<AnyEntry> = entriesOf(archive, kind).values();
    for (const { id, data } of entries)
      for (const former of data.formerIds ?? []) current.set(`${kind}:${former}`, id);
  }
  return current;
});

/** Returns the id that a record has now which had, or took over, `id`; undefined where no record had it. */
export function currentIdOf(archive: Archive, kind: Kind, id: string): string | undefined {
  return currentIds(archive).get(`${kind}:${id}`);
}
