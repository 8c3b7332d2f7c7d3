import type { InputFile, Problem } from '../../src/archive/index.ts';
import { goodFiles, load, overlay, textFile, textOf } from '../checks/fixture-files.ts';

/** A hostile file: what it is made of, in words that name the case again, and the file. */
interface HostileInput {
  name: string;
  file: InputFile;
}

/** Returns a source of numbers from 0 to 1 that gives the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Pieces that begin something for one of the finders or parsers, and do not end it. */
const pieces = [
  ...['1,', '1,500 ', '2009, ', '0.', '-1 ', '1/2 ', '1 1/2 ', '$1 ', '1%', '1 percent ', '1–', '1 to '],
  ...[
    'one hundred ',
    'twenty-',
    'half of ',
    'a third ',
    'two and ',
    'no ',
    'about ',
    'more than ',
    'nearly ',
  ],
  ...[
    'January ',
    'January 1, ',
    'Jan. 1',
    'FY',
    'fiscal year ',
    'fiscal year 2011 ',
    'Monday, ',
    '2010-',
    '2010/',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '[a](',
    '[a](claim:',
    '[a](claim:lamps-fy2011)',
    '[a](https://example.org/',
    '![',
    '](x)',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '«',
    '`',
    '*',
    '**a',
    '_',
    '~~',
    '<',
    '<b>',
    '<!--',
    '&',
    '&amp;',
    '&#0;',
    '\\\\',
  ],
  ...[
    '#',
    '# a\n\n',
    '- ',
    '- a\n',
    '> ',
    '1. ',
    '| a ',
    '| a | b |\n',
    '|---',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '---\n',
    '[^a]',
    '[a]: b\n',
  ],
  ...[
    '{',
    '}',
    '{a',
    '{a, plural, ',
    '{0}',
    '{{',
    '${',
    '%s',
    '=cmd|',
    '@SUM(',
    ',',
    ';',
    ':',
    '!',
    '?',
    '. ',
    'A. ',
    'U.S. ',
  ],
  ...[
    'Mr. A ',
    'Ada Lamp ',
    'Lamp County ',
    'the the ',
    'TODO ',
    'was said ',
    'which was ',
    'colour ',
    'illegal aliens ',
    'lamps ',
  ],
  ...[
    'a',
    'é',
    'e\u0301',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\u0430',
    '\uff11',
    '\u0663',
    '½',
    '𝟏',
    '👩‍👩‍👧',
    '\u{e0041}',
    '\ufffd',
  ],
  ...[
    'claim:a ',
    'data/claims/',
    '../',
    '__proto__',
    'constructor ',
    'null',
    '1e999 ',
    'true ',
    '!!js ',
    '&a ',
    '*a ',
    '? ',
    '%',
  ],
];

/** Where a text can be put, in the files of the small record: how it is written there. */
const claim = 'data/claims/rollout/first-county-active.json';
const json = (text: string) => JSON.stringify(text);
const places: { [name: string]: [path: string, put: (file: string, text: string) => string] } = {
  statement: [claim, (file, text) => file.replace(/"statement": ".*"/, () => `"statement": ${json(text)}`)],
  note: [claim, (file, text) => file.replace('"standing"', () => `"note": ${json(text)},\n  "standing"`)],
  id: [claim, (file, text) => file.replace(/"id": ".*"/, () => `"id": ${json(text)}`)],
  date: [claim, (file, text) => file.replace(/"date": ".*"/, () => `"date": ${json(text)}`)],
  raw: [claim, (_, text) => text],
  list: [
    claim,
    (_, text) =>
      `[${json(text.slice(0, 4))}${`,${json(text.slice(0, 4))}`.repeat(Math.floor(text.length / 8))}]`,
  ],
  lists: [
    claim,
    (file, text) => file.replace('{', () => `{ "a": ${'[{"a":'.repeat(Math.floor(text.length / 6))}`),
  ],
  surrogates: [
    claim,
    (file, text) =>
      file.replace(/"statement": "/, (found) => found + '\\ud800'.repeat(Math.floor(text.length / 6))),
  ],
  title: [
    'content/glossary/lamp.md',
    (file, text) => file.replace(/title: .*/, () => `title: ${json(text)}`),
  ],
  yaml: ['content/glossary/lamp.md', (file, text) => file.replace(/title: .*/, () => `title: ${text}`)],
  definition: [
    'content/glossary/lamp.md',
    (file, text) => file.replace(/(?<=---\n\n)[^]*/, () => `${text}\n`),
  ],
  explainer: ['content/explainers/what-the-program-was.md', (file, text) => `${file}\n${text}\n`],
  event: ['content/events/program-begins.md', (file, text) => file.replace(/(?<=---\n\n)/, () => text)],
  markdown: ['content/events/program-begins.md', (_, text) => text],
  label: [
    'data/vocabulary.json',
    (file, text) => file.replace(/"label": ".*?"/, () => `"label": ${json(text)}`),
  ],
  pattern: [
    'data/charts/first-lamps.json',
    (file, text) => file.replace(/"question": ".*"/, () => `"question": ${json(text)}`),
  ],
  sentence: ['data/patterns/states.json', (file, text) => file.replace(/": ".*?"/, () => `": ${json(text)}`)],
  cell: [
    'data/series/lamps.csv',
    (file, text) => file.replace(/\n.*?,/, () => `\n"${text.replaceAll('"', '""').replaceAll('\n', ' ')}",`),
  ],
  csv: ['data/series/lamps.csv', (file, text) => file + text],
  rows: [
    'data/series/lamps.csv',
    (file, text) => file + 'FY2013,1,1,1,office-report-2011,,\n'.repeat(Math.floor(text.length / 33)),
  ],
  counties: ['data/places/counties.csv', (file, text) => file + text],
  address: [
    'data/sources/office-report-2011.json',
    (file, text) => file.replace(/"URL": ".*"/, () => `"URL": ${json(`https://example.org/${text}`)}`),
  ],
  source: [
    'data/sources/office-report-2011.json',
    (file, text) => file.replace(/"title": ".*"/, () => `"title": ${json(text)}`),
  ],
  waiver: [
    'data/waivers.json',
    (_, text) =>
      JSON.stringify([
        { rule: 'figure-bound', file: claim, words: text, reason: 'The rule does not fit here, says this.' },
      ]),
  ],
};

const good = goodFiles();
const sizes = [1, 40, 4_000, 60_000, 400_000, 990_000];

/** Returns one hostile input for a seed: one to three pieces, again and again, somewhere in the record. */
export function hostileInput(seed: number): HostileInput {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const place = pick(Object.keys(places));
  const [path = '', put = String] = places[place] ?? [];
  const unit = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(pieces)).join('');
  const size = pick(sizes);
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const made = put(textOf(good, path), text);
  const { bytes } = textFile(path, made);
  const file = { path, bytes: bytes?.subarray(0, 1_000_000) ?? new Uint8Array() };
  return { name: `seed ${seed}: ${JSON.stringify(unit)} to ${size} characters as ${place}`, file };
}

/** What loading a hostile input gave, and how many seconds of processor time it took. */
interface Endured {
  problems: Problem[];
  seconds: number;
}

/** Returns what the checks find in the small record with a hostile file in it. */
export function endure({ file }: HostileInput): Endured {
  const before = process.cpuUsage();
  const { problems } = load(overlay(good, [file]));
  const { user, system } = process.cpuUsage(before);
  return { problems, seconds: (user + system) / 1e6 };
}

/** The most seconds of processor time that a file of less than a million bytes may take. */
const mostSeconds = 3;

/** Returns what is wrong with the problems of a hostile input, or with the time that they took. */
export function faultsOf({ file }: HostileInput, { problems, seconds }: Endured): string[] {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes).split('\n');
  const counts = Map.groupBy(problems, (problem) => `${problem.rule} ${problem.file}`);
  return [
    ...(seconds > mostSeconds ? [`it took ${seconds.toFixed(1)} seconds`] : []),
    ...[...counts].flatMap(([key, { length }]) =>
      length > 201 ? [`${key}: ${length} problems are listed`] : [],
    ),
    ...problems.flatMap((problem) => {
      const { line, column, message, fix } = problem;
      const said = `${problem.file}:${line}:${column} ${message.slice(0, 60)}`;
      const width = problem.file === file.path ? lines[line - 1]?.length : Infinity;
      return [
        ...(message === '' || fix === '' ? [`${said}: nothing is said`] : []),
        ...(/[\p{Cc}\p{Bidi_Control}]/u.test(message + fix)
          ? [`${said}: a terminal would not show it as it is`]
          : []),
        ...(message.length + fix.length > 1200 ? [`${said}: ${message.length + fix.length} characters`] : []),
        ...(width === undefined || column < 1 || column > width + 1 ? [`${said}: not in the file`] : []),
      ];
    }),
  ];
}
