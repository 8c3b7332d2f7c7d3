import { kinds, singles } from '../kinds/index.ts';
import type { AnyEntry, AnySingle, Archive, InterfaceWords } from './archive.ts';
import { start } from './problem.ts';

/** An Archive while it is read. */
interface OpenArchive {
  archive: Archive;
  /** Adds a record; the first of an id stays. */
  add(entry: AnyEntry): void;
  /** Puts a file of which there is one in the place of what holds without it. */
  set(single: AnySingle): void;
  /** Adds a file of words of the interface. */
  addWords(words: InterfaceWords): void;
}

/** Returns an Archive without records, which can be filled. */
export function emptyArchive(): OpenArchive {
  const records = Object.fromEntries(
    Object.values(kinds).map(({ plural }) => [plural, new Map<string, AnyEntry>()]),
  );
  const files: { [name: string]: AnySingle } = Object.fromEntries(
    Object.values(singles).map(({ name, file, empty }) => [
      name,
      { kind: name, file, data: empty as unknown, at: () => start } as AnySingle,
    ]),
  );
  const interfaceWords: InterfaceWords[] = [];
  const archive = { ...records, ...files, interfaceWords } as unknown as Archive;
  return {
    archive,
    add(entry) {
      const map = records[kinds[entry.kind].plural];
      if (map && !map.has(entry.id)) map.set(entry.id, entry);
    },
    addWords: (words) => interfaceWords.push(words),
    set(single) {
      Object.assign(archive, { [single.kind]: single });
    },
  };
}
