import {
  kindOf,
  markedValues,
  schemaOf,
  type Kind,
  type Mark,
  type Marked,
  type Path,
} from '../kinds/index.ts';
import type { AnyEntry, AnySingle } from './archive.ts';
import { csvBeside } from './csv-beside.ts';
import type { Position } from './problem.ts';

/** Anything that carries fields with marks. */
type Marking = AnyEntry | AnySingle;

/** A place where one record names another. */
interface Reference {
  kind: Kind;
  id: string;
  /** Whether it may name the record in which it is. */
  itself: boolean;
  /** Returns file, line and column of the name. */
  where(): Position & { file: string };
}

/** A word of the vocabulary and the list in which it is to be found. */
interface Word {
  list: string;
  word: string;
  path: Path;
}

/** How words for readers are written. */
export type TextForm = NonNullable<Mark['text']>;

const known = new WeakMap<object, Marked[]>();

function marksOf({ kind, data }: Marking): Marked[] {
  const found = known.get(data) ?? markedValues(schemaOf(kind), data);
  known.set(data, found);
  return found;
}

/**
 * Returns the ways to the fields of an entry that hold words for readers, and how these are written; those
 * that are empty are left out.
 */
export function textFields(entry: Marking): { path: Path; form: TextForm; text: string }[] {
  return marksOf(entry).flatMap(({ path, value, mark }) =>
    mark.text && typeof value === 'string' && value ? [{ path, form: mark.text, text: value }] : [],
  );
}

/** Returns the names of columns of its own that an entry has, with the ways to them. */
export function columnsNamed(entry: Marking): { path: Path; name: string }[] {
  return marksOf(entry).flatMap(({ path, value, mark }) =>
    mark.column ? [{ path, name: String(value) }] : [],
  );
}

/** Returns the dates of an entry as EDTF, with the ways to them. */
export function datesOf(entry: Marking): { path: Path; text: string }[] {
  return marksOf(entry).flatMap(({ path, value, mark }) =>
    mark.date ? [{ path, text: mark.date(value) }] : [],
  );
}

/** Returns the words of an entry that must be in the vocabulary; the topic of a claim has an empty way. */
export function wordsOf(entry: Marking): Word[] {
  const words = marksOf(entry).flatMap(({ path, value, mark }) =>
    mark.word === undefined ? [] : [{ list: mark.word, word: String(value), path }],
  );
  return 'topic' in entry
    ? [...words, { list: kindOf(entry.kind).topics ?? '', word: entry.topic, path: [] }]
    : words;
}

/**
 * Returns the words for readers in the cells of a table beside an entry, each with the place where it begins.
 */
export function tableTexts(entry: AnyEntry): (Position & { file: string; text: string })[] {
  const headings = kindOf(entry.kind).table?.texts ?? [];
  if (!('rows' in entry)) return [];
  return entry.rows.flatMap(({ line, cells }) =>
    headings.flatMap((heading) => {
      const { text = '', textColumn: column = 1 } = cells[heading] ?? {};
      return text ? [{ file: csvBeside(entry.file), line, column, text }] : [];
    }),
  );
}

/** Returns the ids in the cells of a table beside an entry. */
function referencesInTable(entry: AnyEntry): Reference[] {
  const ids = Object.entries(kindOf(entry.kind).table?.ids ?? {});
  if (!('rows' in entry)) return [];
  return entry.rows.flatMap((row) =>
    ids.flatMap(([heading, kind]) => {
      const cell = row.cells[heading];
      return [...(cell?.text ?? '').matchAll(/\S+/g)].map(({ 0: id, index }): Reference => ({
        kind: kind as Kind,
        id,
        itself: false,
        where: () => ({
          file: csvBeside(entry.file),
          line: row.line,
          column: (cell?.textColumn ?? 1) + index,
        }),
      }));
    }),
  );
}

/**
 * Returns every record that an entry names outside its prose: in its fields and in the cells of its table.
 */
export function referencesOf(entry: Marking): Reference[] {
  const inFields = marksOf(entry).flatMap(({ path, value, mark }): Reference[] =>
    mark.ref === undefined
      ? []
      : [
          {
            kind: mark.ref as Kind,
            id: String(value).split('#')[0] ?? '',
            itself: mark.itself ?? false,
            where: () => ({ file: entry.file, ...entry.at(path) }),
          },
        ],
  );
  return 'rows' in entry ? [...inFields, ...referencesInTable(entry)] : inFields;
}
