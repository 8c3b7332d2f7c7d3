import type { Root } from 'mdast';
import {
  allEntries,
  allSingles,
  isFault,
  lineFinder,
  parseMarkdown,
  perArchive,
  perObject,
  plainTree,
  tableTexts,
  textFields,
  type AnyEntry,
  type AnySingle,
  type Archive,
  type Entry,
  type InterfaceWords,
  type ParseFault,
  type Path,
  type Position,
  type TextForm,
} from '../archive/index.ts';
import { kindNames, kindOf } from '../kinds/index.ts';
import { readPattern } from '../language/read-pattern.ts';

/** A piece of the words that readers see: a text, a field, a cell, or the words of a pattern. */
export interface ProseText {
  entry: AnyEntry | AnySingle | InterfaceWords;
  file: string;
  form: TextForm;
  /** The way to the field; empty for the text below the front matter and for cells of a table. */
  path: Path;
  /** Its syntax tree; without children where the text cannot be parsed. */
  tree: Root;
  /** What the tree was made of: the field, the whole file, or the words of a pattern. */
  source: string;
  /** Why the field cannot be parsed, where it cannot. */
  fault?: ParseFault;
  /** Returns the place in the file of the character at `offset` of the source. */
  at(offset: number): Position;
}

/** The mark of a part of a pattern that becomes a link or another element. */
const mark = /<\/?[A-Za-z][\w-]*>/g;

/** Returns the plain words of a pattern, each where it is; one that cannot be read as it is. */
function wordsOfPattern(pattern: string): string {
  const read = readPattern(pattern);
  return 'fault' in read ? pattern : read.words.replace(mark, (tag) => '·'.repeat(tag.length));
}

const nothing: Root = { type: 'root', children: [] };

function fieldText(entry: ProseText['entry'], path: Path, form: TextForm, text: string): ProseText {
  const at = (offset: number) => entry.at(path, offset);
  const source = form === 'pattern' ? wordsOfPattern(text) : text;
  const whole = { entry, file: entry.file, form, path, source, at };
  if (form !== 'markdown') return { ...whole, tree: plainTree(source) };
  const tree = parseMarkdown(source);
  return isFault(tree) ? { ...whole, tree: nothing, fault: tree } : { ...whole, tree };
}

const fieldTexts = perObject((entry: AnyEntry | AnySingle) =>
  textFields(entry).map(({ path, form, text }) => fieldText(entry, path, form, text)),
);

function cellTexts(entry: AnyEntry): ProseText[] {
  return tableTexts(entry).map(({ file, line, column, text }) => ({
    ...fieldText(entry, [], 'plain', text),
    file,
    at: (offset: number) => ({ line, column: column + offset }),
  }));
}

const textsOf = perObject((entry: AnyEntry): ProseText[] => {
  const texts = [...fieldTexts(entry), ...cellTexts(entry)];
  if (!('tree' in entry)) return texts;
  const { tree, text, file } = entry;
  return [...texts, { entry, file, form: 'markdown', path: [], tree, source: text, at: lineFinder(text) }];
});

function interfaceTextsIn(words: InterfaceWords, data: unknown, path: Path): ProseText[] {
  if (typeof data === 'string') return data ? [fieldText(words, path, 'pattern', data)] : [];
  return Object.entries(data ?? {}).flatMap(([key, part]) =>
    interfaceTextsIn(words, part, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

const interfaceTexts = perObject((words: InterfaceWords) => interfaceTextsIn(words, words.data, []));

/**
 * Returns all words that readers see: of records, of files of which there is one, and of the interface in the
 * language of the site.
 */
export const allTexts = perArchive((archive): ProseText[] => [
  ...allEntries(archive).flatMap(textsOf),
  ...allSingles(archive).flatMap(fieldTexts),
  ...archive.interfaceWords
    .filter(({ language }) => language === archive.site.data.language)
    .flatMap(interfaceTexts),
]);

/** Returns every piece of prose in Markdown; it is parsed once an Archive. */
export const proseTexts = perArchive((archive): ProseText[] =>
  allTexts(archive).filter(({ form }) => form === 'markdown'),
);

const byEntry = perArchive((archive) => Map.groupBy(proseTexts(archive), ({ entry }): object => entry));

/** Returns the pieces of prose of one entry. */
export function textsOfEntry(archive: Archive, entry: Entry): ProseText[] {
  return byEntry(archive).get(entry) ?? [];
}

/** The kinds whose texts tell what happened, and name what they rest on. */
export const tellingKinds: readonly string[] = [
  ...['event', 'explainer', 'term', 'conflict', 'number'],
  ...['regime', 'stage', 'diagram', 'erratum', 'lesson'],
];

/** Returns whether a piece is written by us from end to end, and does not sum up what documents say. */
export function isOurVoice({ entry: { kind } }: Pick<ProseText, 'entry'>): boolean {
  if (kind === 'interface' || kind === 'site') return true;
  const found = kindNames.find((known) => known === kind);
  return found !== undefined && kindOf(found).voice !== 'documents';
}

/** Returns whether a piece of prose is what a record tells, not its title or the history of its changes. */
export function isTelling({ path: [field] }: Pick<ProseText, 'path'>): boolean {
  return field !== 'title' && field !== 'changes';
}
