import type { Root } from 'mdast';
import {
  allEntries,
  isFault,
  lineFinder,
  parseMarkdown,
  perArchive,
  type Entry,
  type ParseFault,
  type Path,
  type Position,
  type Archive,
  type TextEntry,
} from '../archive/index.ts';
import type {
  Claim,
  Diagram,
  EventData,
  Explainer,
  Regime,
  Series,
  Source,
  Stage,
  Term,
} from '../kinds/index.ts';

/** A piece of prose of the Record: a Markdown text or a prose field of JSON or front matter. */
export interface ProseText {
  entry: Entry;
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

const optional = (path: Path, present: unknown): Path[] => (present === undefined ? [] : [path]);

const changesOf = ({ changes }: EventData | Term | Explainer): Path[] =>
  changes.map((_, i) => ['changes', i, 'what']);

/** Returns the ways to the fields of an entry that hold prose for readers. */
export function proseFields({ kind, data }: Entry): Path[] {
  if (kind === 'claim') {
    const { note, verdict } = data as Claim;
    return [['statement'], ...optional(['note'], note), ...optional(['verdict', 'why'], verdict)];
  }
  if (kind === 'conflict') return [['title'], ['explanation']];
  if (kind === 'stage') {
    const { sends, time, differs } = data as Stage;
    return [
      ['title'],
      ['acts'],
      ['sees'],
      ...optional(['sends'], sends),
      ...optional(['time'], time),
      ...optional(['differs'], differs),
    ];
  }
  if (kind === 'regime') {
    const rules = (data as Regime).rules.flatMap(({ found }, i): Path[] => [
      ['rules', i, 'title'],
      ['rules', i, 'text'],
      ...optional(['rules', i, 'found'], found),
    ]);
    return [['title'], ['summary'], ...rules];
  }
  if (kind === 'event' || kind === 'term') return [['title'], ...changesOf(data as EventData | Term)];
  if (kind === 'explainer') return [['title'], ['summary'], ...changesOf(data as Explainer)];
  if (kind === 'diagram') {
    const { columns, rows } = data as Diagram;
    return [
      ['title'],
      ['description'],
      ...columns.map((_, i) => ['columns', i]),
      ...rows.flatMap(({ cells }, i) => [
        ['rows', i, 'heading'],
        ...cells.flatMap((cell, j) => (cell ? [['rows', i, 'cells', j]] : [])),
      ]),
    ];
  }
  if (kind === 'series')
    return [
      ['title'],
      ['description'],
      ['missing'],
      ...(data as Series).schema.fields.flatMap((_, i) => [
        ['schema', 'fields', i, 'title'],
        ['schema', 'fields', i, 'description'],
      ]),
    ];
  if (kind === 'source') {
    const { note, leavesOut } = (data as Source).custom;
    return [...optional(['custom', 'note'], note), ...optional(['custom', 'leavesOut'], leavesOut)];
  }
  return [];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as { [key: string | number]: unknown } | undefined)?.[step],
    data,
  );
}

const nothing: Root = { type: 'root', children: [] };

function textsOf(entry: Entry): ProseText[] {
  const texts = proseFields(entry).map((path): ProseText => {
    const source = String(valueAt(entry.data, path));
    const tree = parseMarkdown(source);
    const at = (offset: number) => entry.at(path, offset);
    return isFault(tree)
      ? { entry, path, tree: nothing, source, fault: tree, at }
      : { entry, path, tree, source, at };
  });
  if ('tree' in entry) {
    const { tree, text } = entry as TextEntry<unknown>;
    texts.push({ entry, path: [], tree, source: text, at: lineFinder(text) });
  }
  return texts;
}

/** Returns every piece of prose of the Record; it is parsed once a Record. */
export const proseTexts = perArchive((archive): ProseText[] => allEntries(archive).flatMap(textsOf));

const byEntry = perArchive((archive) => Map.groupBy(proseTexts(archive), ({ entry }) => entry));

/** Returns the pieces of prose of one entry. */
export function textsOfEntry(archive: Archive, entry: Entry): ProseText[] {
  return byEntry(archive).get(entry) ?? [];
}

/** Returns whether a piece of prose is what a record tells, not its title or the history of its changes. */
export function isTelling({ path: [field] }: Pick<ProseText, 'path'>): boolean {
  return field !== 'title' && field !== 'changes';
}
