import { entriesOf, type EntryOf } from '../archive/index.ts';
import type { Kind } from '../kinds/index.ts';
import { siteArchive } from './load-site.ts';

/** Props of a record's page: the record, or the id to which a former id leads. */
export type RecordProps<K extends Kind> =
  { entry: EntryOf<K>; movedTo?: undefined } | { entry?: undefined; movedTo: string };

/**
 * Returns the paths of the pages of a kind for Astro: one for each record, and one for each former id, which
 * leads on.
 */
export function recordPaths<K extends Kind>(kind: K): { params: { id: string }; props: RecordProps<K> }[] {
  return [...entriesOf(siteArchive(), kind).values()].flatMap((entry) => [
    { params: { id: entry.id }, props: { entry } },
    ...(entry.data.formerIds ?? []).map((former) => ({
      params: { id: former },
      props: { movedTo: entry.id },
    })),
  ]);
}

/** Returns the paths of further pages of the records of a kind: one for each record. */
export function currentPaths<K extends Kind>(
  kind: K,
): { params: { id: string }; props: { entry: EntryOf<K> } }[] {
  return [...entriesOf(siteArchive(), kind).values()].map((entry) => ({
    params: { id: entry.id },
    props: { entry },
  }));
}
