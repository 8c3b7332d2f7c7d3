import { kindNames, kindOf, kinds, type Kind } from '../kinds/index.ts';
import { allEntries, allSingles, entriesOf, type AnyEntry } from './archive.ts';
import { currentIdOf } from './former-ids.ts';
import { decodeText, type InputFile } from './decode-text.ts';
import { applyEdits, offsetOf, type Edit } from './edit-text.ts';
import { keepFormerId } from './keep-former-id.ts';
import { referencesOf } from './marked-fields.ts';
import { readArchive } from './read-archive.ts';
import type { Position } from './problem.ts';

/** What a renaming changes: the new text of each file under its new path, and the paths that are left. */
export interface Renaming {
  written: { path: string; text: string }[];
  removed: string[];
}

/** A record that is to have another id. */
interface Rename {
  kind: Kind;
  from: string;
  to: string;
}

/** The edits of each file. */
class Edits {
  readonly byFile = new Map<string, Edit[]>();
  readonly texts: ReadonlyMap<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = texts;
  }

  add(file: string, edit: Edit): void {
    this.byFile.set(file, [...(this.byFile.get(file) ?? []), edit]);
  }

  /**
   * Puts `by` in the place of `old` where a value is written, behind the quotation mark that may be there.
   */
  replaceAt({ file, ...position }: Position & { file: string }, old: string, by: string): void {
    const text = this.texts.get(file) ?? '';
    const at = offsetOf(text, position);
    const offset = text.slice(at, at + old.length + 2).indexOf(old) + at;
    if (offset < at) throw new Error(`${file}:${position.line}:${position.column} does not say "${old}"`);
    this.add(file, { offset, length: old.length, text: by });
  }

  /** Puts `by` in the place of every match of `form`, which begins where the old text does. */
  replaceAll(file: string, form: RegExp, by: string): void {
    for (const match of (this.texts.get(file) ?? '').matchAll(form))
      this.add(file, { offset: match.index, length: match[0].length, text: by });
  }
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Returns why a record cannot be renamed, undefined where it can. */
function obstacle(
  archive: Parameters<typeof currentIdOf>[0],
  { kind, from, to }: Rename,
): string | undefined {
  if (kindOf(kind).namedInCode)
    return `the site itself names its ${kinds[kind].plural}, so that they keep their ids`;
  const records = entriesOf(archive, kind);
  if (!records.has(from)) {
    const current = currentIdOf(archive, kind, from);
    return `there is no ${kind} "${from}"${current === undefined ? '' : `: the id is now "${current}"`}`;
  }
  if (!kinds[kind].schema.shape.id.safeParse(to).success) return `"${to}" cannot be the id of a ${kind}`;
  const owner = records.has(to) ? to : currentIdOf(archive, kind, to);
  return owner === undefined ? undefined : `"${to}" is or was the id of the ${kind} "${owner}"`;
}

/** Returns the new paths of the files that carry the record's name. */
function movesOf(entry: AnyEntry, to: string): Map<string, string> {
  const { files, table } = kindOf(entry.kind);
  if (files === undefined) return new Map();
  const path = entry.file.replace(/[^/]+(?=\.[a-z]+$)/, to);
  const moves = new Map([[entry.file, path]]);
  if (table) moves.set(entry.file.replace(/json$/, 'csv'), path.replace(/json$/, 'csv'));
  return moves;
}

/** Edits what a record says of its own name. */
function renameItself(edits: Edits, entry: AnyEntry, to: string): void {
  const where = (field: string) => ({ file: entry.file, ...entry.at([field]) });
  if (entry.kind === 'place') {
    if (entry.data.fips === entry.id) edits.replaceAt(where('fips'), entry.id, to);
  } else edits.replaceAt(where('id'), entry.id, to);
  if (entry.kind === 'series')
    for (const field of ['name', 'path']) edits.replaceAt(where(field), entry.id, to);
}

/** The folders of the tables that are published under the ids of their records. */
const tableFolders: { [K in Kind]?: string } = { series: 'series', chart: 'charts', panel: 'panel' };

/** Edits the names of the tables of a record in the code that pages show: `series/lamps.csv`. */
function renameTables(edits: Edits, files: readonly string[], { kind, from, to }: Rename): void {
  const folder = tableFolders[kind];
  if (folder === undefined) return;
  const part = kind === 'panel' ? '-[\\w-]+' : '';
  // Behind its folder, behind a value that stands for it, as in {address}/lamps.csv, or alone.
  const name = `(?<=${folder}/|[^\\w/]/|(?<![\\w./-]))${escape(from)}(?=${part}\\.(?:csv|dta|parquet)\\b)`;
  for (const file of files) edits.replaceAll(file, new RegExp(name, 'g'), to);
}

/**
 * Returns the files that change where a record gets another id: its own, which keeps the old id among its
 * former ids, and every one that names it, in prose, in code, in fields, in cells, in waivers and among the
 * outlines of places. Gives the reason instead where the record cannot be renamed.
 */
export function renameRecord(files: readonly InputFile[], rename: Rename): Renaming | string {
  const { kind, from, to } = rename;
  const { archive } = readArchive(files);
  const why = obstacle(archive, rename);
  const entry: AnyEntry | undefined = entriesOf(archive, kind).get(from);
  if (why !== undefined || !entry) return why ?? '';
  const texts = new Map(
    files.flatMap((file) => {
      const decoded = decodeText(file);
      return 'text' in decoded ? [[file.path, decoded.text] as const] : [];
    }),
  );
  const edits = new Edits(texts);
  const moves = movesOf(entry, to);
  renameItself(edits, entry, to);
  for (const other of [...allEntries(archive), ...allSingles(archive)])
    for (const { kind: named, id, where } of referencesOf(other))
      if (named === kind && id === from) edits.replaceAt(where(), from, to);
  const link = new RegExp(`(?<=\\]\\(${kind}:)${escape(from)}(?![A-Za-z0-9-])`, 'g');
  for (const path of texts.keys()) edits.replaceAll(path, link, to);
  renameTables(
    edits,
    [...archive.pages.values()].map(({ file }) => file),
    rename,
  );
  if (kind === 'place') {
    edits.replaceAll(archive.geometry.file, new RegExp(`(?<=")${escape(from)}(?=")`, 'g'), to);
    // A ZIP code of the same digits has a colon behind it; a state is the key of its towns.
    for (const { file } of [archive.towns, archive.zips])
      edits.replaceAll(
        file,
        new RegExp(`(?<= )${escape(from)}(?=[ ;"])|(?<=")${escape(from)}(?=":)`, 'g'),
        to,
      );
  }
  for (const [path, moved] of moves)
    edits.replaceAll(archive.waivers.file, new RegExp(`(?<=")${escape(path)}(?=")`, 'g'), moved);
  const changed = new Map(
    [...edits.byFile].map(([path, list]) => [path, applyEdits(texts.get(path) ?? '', list)]),
  );
  for (const path of moves.keys()) if (!changed.has(path)) changed.set(path, texts.get(path) ?? '');
  changed.set(entry.file, keepFormerId(changed.get(entry.file) ?? '', entry, to));
  return {
    written: [...changed].map(([path, text]) => ({ path: moves.get(path) ?? path, text })),
    removed: [...moves.keys()],
  };
}

/** The kinds whose records can be renamed. */
export const renamable = kindNames.filter((kind) => !kindOf(kind).namedInCode);

/** Returns the kind of a name, undefined where there is none. */
export function kindNamed(name: string | undefined): Kind | undefined {
  return kindNames.find((kind) => kind === name);
}
