import {
  kindNames,
  kindOf,
  schemaOf,
  singleNames,
  singles,
  type Kind,
  type Single,
  type TableForm,
} from '../kinds/index.ts';
import type { AnyEntry, AnySingle, Archive, InterfaceWords } from './archive.ts';
import { csvBeside } from './csv-beside.ts';
import { decodeText, type InputFile } from './decode-text.ts';
import { emptyArchive } from './empty-archive.ts';
import { kindOfFile, type FileKind } from './kind-of-file.ts';
import { parseCsv } from './parse-csv.ts';
import { parseFile } from './parse-file.ts';
import { isFault } from './parse-markdown.ts';
import type { ParseFault } from './parsed.ts';
import { start, type Problem } from './problem.ts';
import { readRows } from './read-rows.ts';
import { validate } from './validate.ts';

/** What reading gives: the Archive as far as it could be read, every entry found, and what is wrong. */
export interface Reading {
  archive: Archive;
  /** Every entry in the order of the files; an id that appears twice is here twice. */
  entries: AnyEntry[];
  problems: Problem[];
  /**
   * `kind:id` of files that are there but could not be read as records; `place:` and `vocabulary:` where a
   * whole table or single file could not.
   */
  broken: ReadonlySet<string>;
}

/**
 * How the text of a file becomes a record. What both return depends on nothing else, so that who reads the
 * same files many times may keep it.
 */
export interface FileReaders {
  parse: typeof parseFile;
  validate: typeof validate;
  /** Returns the table in the text of a CSV. */
  table(path: string, csv: string): ReturnType<typeof parseCsv>;
  rows: typeof readRows;
  /** Returns what `make` makes of what was read in a file and, where there is one, in the table beside it. */
  made<T extends AnyEntry | AnySingle | InterfaceWords>(
    read: object,
    table: object | undefined,
    make: () => T,
  ): T;
}

const readAnew: FileReaders = {
  parse: parseFile,
  validate,
  table: (_, csv) => parseCsv(csv),
  rows: readRows,
  made: (_, __, make) => make(),
};

type RecordFile = Extract<FileKind, { kind: Kind }>;

/** Texts of files by path, and the paths of those that could not be read. */
class Files {
  readonly texts = new Map<string, string>();
  readonly unreadable = new Set<string>();

  /** Returns whether a file is there, readable or not. */
  has(path: string): boolean {
    return this.texts.has(path) || this.unreadable.has(path);
  }
}

const rowTables = kindNames.flatMap((kind) => {
  const { rows } = kindOf(kind);
  return (rows?.tables ?? []).flatMap((file) => (rows ? [{ kind, rows, file }] : []));
});

/** Reads files into an Archive and keeps what is wrong with them. */
class Reader {
  readonly files = new Files();
  readonly problems: Problem[] = [];
  readonly entries: AnyEntry[] = [];
  readonly broken = new Set<string>();
  readonly open = emptyArchive();

  readonly by: FileReaders;

  constructor(by: FileReaders) {
    this.by = by;
  }

  fault(rule: string, file: string, { line, column, message, fix }: ParseFault): void {
    this.problems.push({ rule, file, line, column, message, fix });
  }

  add(entry: AnyEntry): void {
    this.entries.push(entry);
    this.open.add(entry);
  }

  decode(file: InputFile): void {
    const decoded = decodeText(file);
    if ('text' in decoded) {
      this.files.texts.set(file.path, decoded.text);
      return;
    }
    this.problems.push(decoded.problem);
    this.files.unreadable.add(file.path);
    if (!file.bytes && !/\.\w+$/.test(file.path)) this.missFolder(`${file.path}/`);
    const what = kindOfFile(file.path.replace(/\.csv$/, '.json'));
    if (what && 'kind' in what) this.broken.add(`${what.kind}:${what.id}`);
    if (what && 'single' in what) this.broken.add(`${what.single}:`);
    for (const { kind } of rowTables.filter((table) => table.file === file.path)) this.broken.add(`${kind}:`);
  }

  /** Notes what may be in a folder that cannot be read, so that nothing is said of its absence. */
  missFolder(folder: string): void {
    for (const kind of kindNames) {
      const { files = '', rows } = kindOf(kind);
      const kept = files.replace(/[<*].*$/, '');
      if (files !== '' && (kept.startsWith(folder) || folder.startsWith(kept))) this.broken.add(`${kind}:`);
      if (rows?.tables.some((table) => table.startsWith(folder))) this.broken.add(`${kind}:`);
    }
    for (const name of singleNames.filter((known) => singles[known].file.startsWith(folder))) {
      this.files.unreadable.add(singles[name].file);
      this.broken.add(`${name}:`);
    }
  }

  read(path: string, text: string): void {
    const what = kindOfFile(path);
    if (!what) {
      this.fault('file-known', path, {
        ...start,
        message: 'no kind of record is kept under this name',
        fix: 'Name it in lower-case words joined by "-" and put it where CONTRIBUTING says, or remove it.',
      });
    } else if ('kind' in what) this.readRecord(path, text, what);
    else if ('single' in what) this.readSingle(path, text, what.single);
    else if ('language' in what) this.readWords(path, text, what.language);
  }

  readWords(path: string, text: string, language: string): void {
    const read = this.by.parse(path, text);
    if (isFault(read)) this.fault('syntax', path, read);
    else {
      const { value: data, at } = read.parsed;
      const make = () => ({ kind: 'interface' as const, language, file: path, data, at });
      this.open.addWords(this.by.made(read, undefined, make));
    }
  }

  readSingle(path: string, text: string, name: Single): void {
    const read = this.by.parse(path, text);
    if (isFault(read)) {
      this.fault('syntax', path, read);
      this.broken.add(`${name}:`);
      return;
    }
    const { value, at } = read.parsed;
    const problems = this.by.validate(schemaOf(name), path, read.parsed);
    this.problems.push(...problems);
    if (problems.length > 0) this.broken.add(`${name}:`);
    else {
      const make = () => ({ kind: name, file: path, data: value, at }) as AnySingle;
      this.open.set(this.by.made(read, undefined, make));
    }
  }

  readRecord(path: string, text: string, { kind, id, topic }: RecordFile): void {
    const read = this.by.parse(path, text);
    const problems = isFault(read) ? [] : this.by.validate(schemaOf(kind), path, read.parsed);
    this.problems.push(...problems);
    const fault = isFault(read) ? read : read.fault;
    if (fault) this.fault('syntax', path, fault);
    const { table: form } = kindOf(kind);
    const table = form && this.readTable(path, form);
    if (isFault(read) || fault || problems.length > 0 || (form && !table)) {
      this.broken.add(`${kind}:${id}`);
      return;
    }
    const { value, at } = read.parsed;
    const make = () => {
      const entry = { kind, id: (value as { id: string }).id, file: path, data: value, at };
      const beside = table && { csv: table.csv, ...table.table };
      return { ...entry, ...(topic && { topic }), ...read.body, ...beside } as unknown as AnyEntry;
    };
    this.add(this.by.made(read, table?.table, make));
  }

  readTable(descriptor: string, { headings }: TableForm) {
    const path = csvBeside(descriptor);
    const csv = this.files.texts.get(path);
    if (csv === undefined) {
      if (!this.files.unreadable.has(path))
        this.fault('file-known', descriptor, {
          ...start,
          message: `there is no table ${path} beside this descriptor`,
          fix: 'Add the CSV file.',
        });
      return undefined;
    }
    const table = this.by.table(path, csv);
    if (isFault(table)) this.fault('syntax', path, table);
    else if (headings && headings.join() !== table.headings.join())
      this.fault('schema', path, {
        ...start,
        message: `the columns are not ${headings.join()}`,
        fix: 'Write these names in the first line, in this order.',
      });
    else return { csv, table };
    return undefined;
  }

  readRowTables(): void {
    for (const { kind, rows, file } of rowTables) {
      const csv = this.files.texts.get(file);
      if (csv === undefined) continue;
      const { entries, problems, broken } = this.by.rows(kind, rows, file, csv);
      for (const entry of entries) this.add(entry);
      for (const id of broken) this.broken.add(`${kind}:${id}`);
      this.problems.push(...problems);
    }
  }

  /** Reports files that must be there and are not, and tables that belong to nothing. */
  findMissing(): void {
    for (const { name, file, required } of singleNames.map((single) => singles[single])) {
      if (required === undefined || this.files.has(file)) continue;
      this.broken.add(`${name}:`);
      this.fault('file-known', file, { ...start, message: 'this file is missing', fix: required });
    }
    for (const path of this.files.texts.keys()) {
      if (!path.endsWith('.csv') || rowTables.some(({ file }) => file === path)) continue;
      if (!this.files.has(path.replace(/\.csv$/, '.json')))
        this.fault('file-known', path, {
          ...start,
          message: 'there is no descriptor beside this table',
          fix: 'Add a JSON file of the same name, or remove the table.',
        });
    }
  }
}

/**
 * Returns everything that the files say, with positions, and every problem met on the way; never throws for
 * any bytes.
 */
export function readArchive(files: readonly InputFile[], by = readAnew): Reading {
  const reader = new Reader(by);
  for (const file of files) reader.decode(file);
  for (const [path, text] of reader.files.texts) if (!path.endsWith('.csv')) reader.read(path, text);
  reader.readRowTables();
  reader.findMissing();
  const { entries, problems, broken } = reader;
  return { archive: reader.open.archive, entries, problems, broken };
}
