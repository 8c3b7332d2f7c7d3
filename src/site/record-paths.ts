import { plurals, type ClaimEntry, type Entry, type TextEntry } from '../archive/index.ts';
import type { EventData, Explainer, Source } from '../kinds/index.ts';
import { siteArchive } from './load-site.ts';

interface EntryOf {
  event: TextEntry<EventData>;
  claim: ClaimEntry;
  source: Entry<Source>;
  explainer: TextEntry<Explainer>;
}
type WithPages = keyof EntryOf;

/** Props of a record's page: the record, or the id to which a former id leads. */
export type RecordProps<K extends WithPages> =
  { entry: EntryOf[K]; movedTo?: undefined } | { entry?: undefined; movedTo: string };

/** Returns the paths of the pages of a kind for Astro: one for each record, and one for each former id, which leads on. */
export function recordPaths<K extends WithPages>(
  kind: K,
): { params: { id: string }; props: RecordProps<K> }[] {
  const entries = [...siteArchive()[plurals[kind]].values()] as EntryOf[K][];
  return entries.flatMap((entry) => [
    { params: { id: entry.id }, props: { entry } },
    ...(entry.data.formerIds ?? []).map((former) => ({
      params: { id: former },
      props: { movedTo: entry.id },
    })),
  ]);
}
