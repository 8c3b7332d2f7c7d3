import type { z } from 'zod';
import { schemas, type SchemaName, type Vocabulary, type Waiver } from '../schema/index.ts';
import { decodeText, type InputFile } from './decode-text.ts';
import { explainIssue } from './explain-issue.ts';
import { kindOfFile } from './kind-of-file.ts';
import { parseCsv } from './parse-csv.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { parseJson } from './parse-json.ts';
import { isFault, parseMarkdown } from './parse-markdown.ts';
import type { Parsed, ParseFault } from './parsed.ts';
import { readPlaces } from './read-places.ts';
import { start, type Problem } from './problem.ts';
import { plurals, type ClaimEntry, type Entry, type Record, type SeriesEntry, type TextEntry } from './record.ts';

/** What reading gives: the Record as far as it could be read, every entry found, and what is wrong. */
export interface Reading {
  record: Record;
  /** Every entry in the order of the files; an id that stands twice is here twice. */
  entries: Entry[];
  problems: Problem[];
  /** `kind:id` of files that are there but could not be read as records. */
  broken: ReadonlySet<string>;
}

type MutableRecord = { -readonly [K in keyof Record]: Record[K] extends ReadonlyMap<string, infer E> ? Map<string, E> : Record[K] };

const emptyVocabulary: Vocabulary = {
  topics: [],
  tracks: [],
  eras: [],
  sides: [],
  speakers: [],
  sourceKinds: [],
  units: [],
  measures: [],
  actors: [],
  relations: [],
  avoided: [],
};
const nowhere = () => start;

function emptyRecord(): MutableRecord {
  const map = <E>() => new Map<string, E>();
  return {
    sources: map(),
    claims: map(),
    conflicts: map(),
    events: map(),
    series: map(),
    places: map(),
    explainers: map(),
    terms: map(),
    vocabulary: { file: 'data/vocabulary.json', data: emptyVocabulary, at: nowhere },
    waivers: { file: 'data/waivers.json', data: [], at: nowhere },
  };
}

/** Returns everything that the files say, with positions, and every problem met on the way; never throws for any bytes. */
export function readRecord(files: readonly InputFile[]): Reading {
  const problems: Problem[] = [];
  const record = emptyRecord();
  const entries: Entry[] = [];
  const broken = new Set<string>();
  const texts = new Map<string, string>();
  const csvs = new Map<string, string>();
  for (const file of files) {
    const decoded = decodeText(file);
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      const kind = kindOfFile(file.path);
      if (kind && 'kind' in kind) broken.add(`${kind.kind}:${kind.id}`);
    } else (file.path.endsWith('.csv') ? csvs : texts).set(file.path, decoded.text);
  }

  const fault = (rule: string, file: string, f: ParseFault) => problems.push({ rule, file, line: f.line, column: f.column, message: f.message, mend: f.mend });
  const validate = (name: SchemaName, file: string, parsed: Parsed): boolean => {
    const schema: z.ZodType = schemas[name];
    const result = schema.safeParse(parsed.value);
    for (const issue of result.error?.issues ?? []) {
      for (const { path, message, mend } of explainIssue(schema, issue)) problems.push({ rule: 'schema', file, ...parsed.at(path), message, mend });
    }
    return result.success;
  };
  const add = (entry: Entry) => {
    entries.push(entry);
    const map = record[plurals[entry.kind]] as Map<string, Entry>;
    if (!map.has(entry.id)) map.set(entry.id, entry);
  };
  const parseFile = (path: string, text: string): { parsed: Parsed; body?: Pick<TextEntry<unknown>, 'text' | 'tree'> } | undefined => {
    if (path.endsWith('.json')) {
      const parsed = parseJson(text);
      if (!isFault(parsed)) return { parsed };
      fault('syntax', path, parsed);
      return undefined;
    }
    const tree = parseMarkdown(text);
    if (isFault(tree)) {
      fault('syntax', path, tree);
      return undefined;
    }
    const head = tree.children[0];
    if (head?.type !== 'yaml') {
      fault('syntax', path, { ...start, message: 'there is no front matter', mend: 'Begin the file with a line ---, the fields, and a line ---.' });
      return undefined;
    }
    const parsed = parseFrontMatter(head.value, 2);
    if (!isFault(parsed)) return { parsed, body: { text, tree } };
    fault('syntax', path, parsed);
    return undefined;
  };

  for (const [path, text] of texts) {
    const what = kindOfFile(path);
    if (!what) {
      problems.push({
        rule: 'file-known',
        file: path,
        ...start,
        message: 'no kind of record is kept under this name',
        mend: 'Name it in lower-case words joined by "-" and put it where CONTRIBUTING says, or remove it.',
      });
      continue;
    }
    if ('other' in what) continue;
    const read = parseFile(path, text);
    if ('list' in what) {
      if (!read || !validate(what.list, path, read.parsed)) continue;
      if (what.list === 'vocabulary') record.vocabulary = { file: path, data: read.parsed.value as Vocabulary, at: read.parsed.at };
      else record.waivers = { file: path, data: read.parsed.value as Waiver[], at: read.parsed.at };
      continue;
    }
    if (!read || !validate(what.kind, path, read.parsed)) {
      broken.add(`${what.kind}:${what.id}`);
      continue;
    }
    const data = read.parsed.value;
    const entry: Entry = { kind: what.kind, id: (data as { id: string }).id, file: path, data, at: read.parsed.at };
    if (what.kind === 'claim') add({ ...entry, topic: what.topic } as ClaimEntry);
    else if (what.kind === 'series') {
      const csvPath = path.replace(/\.json$/, '.csv');
      const csv = csvs.get(csvPath);
      const table = csv === undefined ? undefined : parseCsv(csv);
      csvs.delete(csvPath);
      if (table && !isFault(table)) add({ ...entry, csv, ...table } as SeriesEntry);
      else {
        broken.add(`series:${what.id}`);
        if (table) fault('syntax', csvPath, table);
        else fault('file-known', path, { ...start, message: `there is no table ${csvPath} beside this descriptor`, mend: 'Add the CSV file.' });
      }
    } else add({ ...entry, ...read.body });
  }
  problems.push(...readPlaces(csvs, add));
  for (const path of csvs.keys())
    problems.push({
      rule: 'file-known',
      file: path,
      ...start,
      message: 'there is no descriptor beside this table',
      mend: 'Add a JSON file of the same name, or remove the table.',
    });
  return { record, entries, problems, broken };
}
