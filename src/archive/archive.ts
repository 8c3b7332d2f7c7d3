import type { Root } from 'mdast';
import {
  kinds,
  singleNames,
  type DataOf,
  type Kind,
  type KindOf,
  type Single,
  type SingleDataOf,
} from '../kinds/index.ts';
import type { Row } from './parse-csv.ts';
import type { Path } from './parsed.ts';
import type { Position } from './problem.ts';

/** Something that files say, and where each part of it is in its file. */
interface Located<T> {
  file: string;
  data: T;
  /** Returns the place in the file of the value at `path`; `offset` counts characters inside a text. */
  at(path: Path, offset?: number): Position;
}

/** One record: its data and where each part of it is in its file. */
export interface Entry<T = unknown> extends Located<T> {
  kind: Kind;
  /** The id by which links name it; equal to the file name, or the code of a place. */
  id: string;
}

/** What a record has whose text is below its front matter. */
export interface TextPart {
  /** The whole file. */
  text: string;
  /** Its syntax tree, with positions in the whole file. */
  tree: Root;
}

/** What a record has whose rows are in a CSV beside its file. */
interface TablePart {
  csv: string;
  headings: readonly string[];
  rows: readonly Row[];
}

/** What a record has whose folder is named by a topic. */
interface TopicPart {
  topic: string;
}

type PartsOf<D> = (D extends { files: `${string}.md` } ? TextPart : unknown) &
  (D extends { files: `${string}<topic>${string}` } ? TopicPart : unknown) &
  (D extends { table: object } ? TablePart : unknown);

/** A file of words of the interface in one language; `kind` tells that it is no record. */
export interface InterfaceWords extends Located<unknown> {
  kind: 'interface';
  language: string;
}

type Entries = { [K in Kind]: Entry<DataOf<K>> & { kind: K } & PartsOf<KindOf<K>> };
/** A record of one kind. */
export type EntryOf<K extends Kind> = Entries[K];
/** A record of any kind; `kind` tells which. */
export type AnyEntry = Entries[Kind];
/** A file of which there is one; `kind` tells which. */
export type SingleOf<S extends Single> = Located<SingleDataOf<S>> & { kind: S };
export type AnySingle = { [S in Single]: SingleOf<S> }[Single];

/** A claim and the topic whose folder it is in. */
export type ClaimEntry = EntryOf<'claim'>;
/** A series: its descriptor and the rows of its CSV. */
export type SeriesEntry = EntryOf<'series'>;
/** A record whose text is below its front matter. */
export type TextEntry<T> = Entry<T> & TextPart;

/** The records of each kind by id, under the plural of the kind. */
type Records = { readonly [K in Kind as KindOf<K>['plural']]: ReadonlyMap<string, EntryOf<K>> };
type Singles = { readonly [S in Single]: SingleOf<S> };

/** All records, read, checked and linked: the one object that the later stages see. It is frozen. */
export interface Archive extends Records, Singles {
  /** The words of the interface, where they were read. */
  interfaceWords: readonly InterfaceWords[];
}

/** Returns the records of a kind by id. */
export function entriesOf<K extends Kind>(archive: Archive, kind: K): ReadonlyMap<string, EntryOf<K>> {
  const records: { readonly [plural: string]: unknown } = { ...archive };
  return records[kinds[kind].plural] as ReadonlyMap<string, EntryOf<K>>;
}

/** Returns all entries of the Archive, of every kind. */
export function allEntries(archive: Archive): AnyEntry[] {
  return Object.values(kinds).flatMap(({ plural }) => [...archive[plural].values()]);
}

/** Returns the files of which there is one. */
export function allSingles(archive: Archive): AnySingle[] {
  return singleNames.map((name) => archive[name]);
}

/** Returns the entry that must be there; throws where it is not, which the checks rule out. */
export function getOrThrow<E>(map: ReadonlyMap<string, E>, id: string): E {
  const entry = map.get(id);
  if (!entry) throw new Error(`no record "${id}"`);
  return entry;
}
