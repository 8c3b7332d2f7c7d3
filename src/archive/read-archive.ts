import type { z } from 'zod';
import { geometry, schemas, type Geometry, type Vocabulary, type Waiver } from '../kinds/index.ts';
import { decodeText, type InputFile } from './decode-text.ts';
import { explainIssue } from './explain-issue.ts';
import { kindOfFile } from './kind-of-file.ts';
import { parseCsv } from './parse-csv.ts';
import { parseFile } from './parse-file.ts';
import { isFault } from './parse-markdown.ts';
import type { Parsed, ParseFault } from './parsed.ts';
import { placeTables, readPlaces } from './read-places.ts';
import { start, type Problem } from './problem.ts';
import { plurals, type ClaimEntry, type Entry, type Archive, type SeriesEntry } from './archive.ts';

/** What reading gives: the Record as far as it could be read, every entry found, and what is wrong. */
export interface Reading {
  archive: Archive;
  /** Every entry in the order of the files; an id that stands twice is here twice. */
  entries: Entry[];
  problems: Problem[];
  /** `kind:id` of files that are there but could not be read as records; `place:` and `vocabulary:` where a whole table or the vocabulary could not. */
  broken: ReadonlySet<string>;
}

type MutableArchive = {
  -readonly [K in keyof Archive]: Archive[K] extends ReadonlyMap<string, infer E>
    ? Map<string, E>
    : Archive[K];
};

const emptyVocabulary: Vocabulary = {
  topics: [],
  tracks: [],
  eras: [],
  sides: [],
  speakers: [],
  sourceKinds: [],
  units: [],
  measures: [],
  unmeasured: [],
  actors: [],
  relations: [],
  avoided: [],
};
const noGeometry: Geometry = {
  title: '',
  origin: '',
  perPixel: 1,
  drawnAs: {},
  rotations: {},
  shapes: {},
  arcs: [],
};
const allSchemas = { ...schemas, geometry };
const nowhere = () => start;

function emptyArchive(): MutableArchive {
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
    stages: map(),
    regimes: map(),
    diagrams: map(),
    vocabulary: { file: 'data/vocabulary.json', data: emptyVocabulary, at: nowhere },
    waivers: { file: 'data/waivers.json', data: [], at: nowhere },
    geometry: { file: 'data/geo/counties.json', data: noGeometry, at: nowhere },
  };
}

/** Returns everything that the files say, with positions, and every problem met on the way; never throws for any bytes. */
export function readArchive(files: readonly InputFile[]): Reading {
  const problems: Problem[] = [];
  const archive = emptyArchive();
  const entries: Entry[] = [];
  const broken = new Set<string>();
  const unreadable = new Set<string>();
  const texts = new Map<string, string>();
  const csvs = new Map<string, string>();
  for (const file of files) {
    const decoded = decodeText(file);
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      const kind = kindOfFile(file.path.replace(/\.csv$/, '.json'));
      if (kind && 'kind' in kind) broken.add(`${kind.kind}:${kind.id}`);
      if (placeTables.includes(file.path)) broken.add('place:');
      unreadable.add(file.path);
    } else (file.path.endsWith('.csv') ? csvs : texts).set(file.path, decoded.text);
  }

  const fault = (rule: string, file: string, f: ParseFault) =>
    problems.push({ rule, file, line: f.line, column: f.column, message: f.message, mend: f.mend });
  const validate = (name: keyof typeof allSchemas, file: string, parsed: Parsed): boolean => {
    const schema: z.ZodType = allSchemas[name];
    const result = schema.safeParse(parsed.value, { reportInput: true });
    for (const issue of result.error?.issues ?? []) {
      for (const { path, message, mend } of explainIssue(schema, issue))
        problems.push({ rule: 'schema', file, ...parsed.at(path), message, mend });
    }
    return result.success;
  };
  const add = (entry: Entry) => {
    entries.push(entry);
    const map = archive[plurals[entry.kind]] as Map<string, Entry>;
    if (!map.has(entry.id)) map.set(entry.id, entry);
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
    if (isFault(read)) fault('syntax', path, read);
    if ('list' in what) {
      if (isFault(read) || !validate(what.list, path, read.parsed)) continue;
      if (what.list === 'vocabulary')
        archive.vocabulary = { file: path, data: read.parsed.value as Vocabulary, at: read.parsed.at };
      else if (what.list === 'waivers')
        archive.waivers = { file: path, data: read.parsed.value as Waiver[], at: read.parsed.at };
      else archive.geometry = { file: path, data: read.parsed.value as Geometry, at: read.parsed.at };
      continue;
    }
    if (isFault(read) || !validate(what.kind, path, read.parsed)) {
      broken.add(`${what.kind}:${what.id}`);
      continue;
    }
    const data = read.parsed.value;
    const entry: Entry = {
      kind: what.kind,
      id: (data as { id: string }).id,
      file: path,
      data,
      at: read.parsed.at,
    };
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
        else if (!unreadable.has(csvPath))
          fault('file-known', path, {
            ...start,
            message: `there is no table ${csvPath} beside this descriptor`,
            mend: 'Add the CSV file.',
          });
      }
    } else add({ ...entry, ...read.body });
  }
  problems.push(...readPlaces(csvs, add, (id) => broken.add(`place:${id}`)));
  if (archive.vocabulary.data === emptyVocabulary) broken.add('vocabulary:');
  if (!texts.has('data/vocabulary.json') && !unreadable.has('data/vocabulary.json'))
    fault('file-known', 'data/vocabulary.json', {
      ...start,
      message: 'this file is missing',
      mend: 'Every word that the records use is defined there.',
    });
  for (const path of csvs.keys()) {
    const descriptor = path.replace(/\.csv$/, '.json');
    if (!texts.has(descriptor) && !unreadable.has(descriptor))
      fault('file-known', path, {
        ...start,
        message: 'there is no descriptor beside this table',
        mend: 'Add a JSON file of the same name, or remove the table.',
      });
  }
  return { archive, entries, problems, broken };
}
