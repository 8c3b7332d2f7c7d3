import { compareText } from '../language/index.ts';
import { currentIdOf, perArchive, type Archive, type EntryOf } from '../archive/index.ts';
import { kindNames, type EditionData, type Kind } from '../kinds/index.ts';

/** What can become of a record from one edition to the next. */
export const editionChanges = ['added', 'renamed', 'changed', 'gone'] as const;

/**
 * What became of the records of a kind between two editions, as ids in order; what is renamed is the same
 * record under another id.
 */
type KindChanges = { kind: Kind } & { [what in (typeof editionChanges)[number]]: string[] };

/** An edition, and what changed since the one before; undefined where there is none. */
export interface EditionView {
  entry: EntryOf<'edition'>;
  before: EntryOf<'edition'> | undefined;
  changes: KindChanges[] | undefined;
}

type Manifest = Pick<EditionData, 'records'>;

const checksums = ({ records }: Manifest, kind: Kind) =>
  new Map((records[kind] ?? []).map((line) => line.split(' ') as [string, string]));

/** Returns what changed from one manifest to another, kind by kind; kinds without a change are left out. */
export function changesBetween(archive: Archive, before: Manifest, after: Manifest): KindChanges[] {
  return kindNames.flatMap((kind) => {
    const [old, now] = [checksums(before, kind), checksums(after, kind)];
    const nameNow = (id: string) => currentIdOf(archive, kind, id) ?? id;
    const missing = [...old.keys()].filter((id) => !now.has(id));
    const names = new Set(missing.map(nameNow));
    const fresh = [...now.keys()].filter((id) => !old.has(id));
    const renamed = fresh.filter((id) => names.has(nameNow(id)));
    const known = new Set(renamed.map(nameNow));
    const changes = {
      kind,
      added: fresh.filter((id) => !names.has(nameNow(id))),
      renamed,
      changed: [...now].flatMap(([id, sum]) => (old.has(id) && old.get(id) !== sum ? [id] : [])),
      gone: missing.filter((id) => !known.has(nameNow(id))),
    };
    const { added, changed, gone } = changes;
    return [added, renamed, changed, gone].some((list) => list.length) ? [changes] : [];
  });
}

/** Returns the editions, the newest first, each with what changed since the one before. */
export const editionsOf = perArchive((archive): EditionView[] => {
  const entries = [...archive.editions.values()].sort((a, b) => compareText(b.id, a.id));
  return entries.map((entry, i) => {
    const before = entries[i + 1];
    return {
      entry,
      before,
      changes: before && changesBetween(archive, before.data, entry.data),
    };
  });
});
