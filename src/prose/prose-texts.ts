import type { Root } from 'mdast';
import {
  allEntries,
  isFault,
  lineFinder,
  parseMarkdown,
  perArchive,
  proseFields,
  type AnyEntry,
  type Entry,
  type ParseFault,
  type Path,
  type Position,
  type Archive,
} from '../archive/index.ts';
/** A piece of prose of the Record: a Markdown text or a prose field of JSON or front matter. */
export interface ProseText {
  entry: AnyEntry;
  /** The way to the field; empty for the text below the front matter. */
  path: Path;
  /** Its syntax tree; without children where the text cannot be parsed. */
  tree: Root;
  /** The Markdown that the tree was made of: the field, or the whole file. */
  source: string;
  /** Why the field cannot be parsed, where it cannot. */
  fault?: ParseFault;
  /** Returns the place in the file of the character at `offset` of the prose. */
  at(offset: number): Position;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as { [key: string | number]: unknown } | undefined)?.[step],
    data,
  );
}

const nothing: Root = { type: 'root', children: [] };

function textsOf(entry: AnyEntry): ProseText[] {
  const texts = proseFields(entry).map((path): ProseText => {
    const source = String(valueAt(entry.data, path));
    const tree = parseMarkdown(source);
    const at = (offset: number) => entry.at(path, offset);
    return isFault(tree)
      ? { entry, path, tree: nothing, source, fault: tree, at }
      : { entry, path, tree, source, at };
  });
  if ('tree' in entry) {
    const { tree, text } = entry;
    texts.push({ entry, path: [], tree, source: text, at: lineFinder(text) });
  }
  return texts;
}

/** Returns every piece of prose of the Record; it is parsed once a Record. */
export const proseTexts = perArchive((archive): ProseText[] => allEntries(archive).flatMap(textsOf));

const byEntry = perArchive((archive) => Map.groupBy(proseTexts(archive), ({ entry }): Entry => entry));

/** Returns the pieces of prose of one entry. */
export function textsOfEntry(archive: Archive, entry: Entry): ProseText[] {
  return byEntry(archive).get(entry) ?? [];
}

/** Returns whether a piece of prose is what a record tells, not its title or the history of its changes. */
export function isTelling({ path: [field] }: Pick<ProseText, 'path'>): boolean {
  return field !== 'title' && field !== 'changes';
}
