import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { englishDictionary } from '../../scripts/spelling-dictionary.ts';
import { readInterfaceFiles } from '../../src/archive/read-files.ts';
import { loadArchive } from '../../src/checks/index.ts';
import { spelling } from '../../src/checks/spelling.ts';
import { readOnce } from '../read-once.ts';
import { realFiles } from '../real-archive.ts';
import {
  goodFiles,
  goodFilesWith,
  load,
  overlay,
  placeOf,
  positionAt,
  textFile,
  textOf,
} from './fixture-files.ts';

const check = spelling(englishDictionary(), { file: 'data/spelling.txt', text: 'drawnWithin\n' });

/** For each place where words stand that readers see, but no text: the file, and words in it. */
const places: [what: string, path: string, words: string][] = [
  ['a heading of a chart', 'data/charts/lamps-by-year.json', 'In the north'],
  ['a note of a chart', 'data/charts/lamps-by-year.json', 'under repair'],
  ['a sentence of a chart with places', 'data/charts/lamps-by-year.json', 'no one counted'],
  ['a pattern', 'data/patterns/home.json', 'Every table'],
  ['a choice of a pattern', 'data/patterns/home.json', 'statements'],
  ['a reason in a table', 'data/series/lamps.csv', 'gave no parts'],
  ['a note in the table of counties', 'data/places/counties.csv', 'is known'],
  ['a label of the vocabulary', 'data/vocabulary.json', 'The program'],
  ['what the site is', 'data/site.json', 'record of'],
  ['the title of a source', 'data/sources/audit-2012.json', '"title": "'],
];

describe('a word that is in no dictionary', () => {
  test.each(places)('is reported in %s, at the word', (_, path, words) => {
    const before = textOf(goodFiles(), path);
    const changed = words.endsWith('"') ? `${words}Recieved ` : `${words} recieved`;
    const offset = before.indexOf(words) + changed.toLowerCase().indexOf('recieved');
    const { line, column } = positionAt(before.replace(words, changed), offset);
    const { problems } = loadArchive(goodFilesWith(path, words, changed), [check], readOnce);
    expect(problems.map(placeOf)).toEqual([`spelling ${path}:${line}:${column}`]);
  });
});

describe('every rule on words', () => {
  test.each<[rule: string, path: string, old: string, text: string]>([
    [
      'pattern-bound',
      'data/charts/lamps-by-year.json',
      'A lamp under repair is counted.',
      'Some 1,234 lamps are counted.',
    ],
    [
      'speaker-named',
      'data/charts/lamps-by-year.json',
      'A lamp under repair is counted.',
      'It was claimed that lamps under repair count.',
    ],
    [
      'sentence-length',
      'data/charts/lamps-by-year.json',
      'under repair',
      Array.from({ length: 25 }, (_, i) => `under ${'b'.repeat(i + 1)}`).join(' '),
    ],
    [
      'sentence-length',
      'data/claims/oversight/counties-asked.json',
      '"statement": "',
      `"statement": "They ${Array.from({ length: 16 }, (_, i) => `asked ${'b'.repeat(i + 1)}`).join(' ')}. `,
    ],
    ['figure-bound', 'data/site.json', 'A sourced record of', 'A record in 1,234 files of'],
    ['pattern-bound', 'data/patterns/home.json', 'Every table as a file', 'All 1,234 tables as files'],
  ])('reads charts and patterns: %s in %s', (rule, path, old, text) => {
    expect(load(goodFilesWith(path, old, text)).problems.map((problem) => problem.rule)).toEqual([rule]);
  });
});

describe('the words of the interface', () => {
  const path = 'src/language/en/interface/lamps.json';
  const withWords = (words: object, at = path) => overlay(goodFiles(), [textFile(at, JSON.stringify(words))]);

  test('are read with their places', () => {
    const words = { lit: 'Lit', counts: { found: '{n, plural, one {# lamp} other {# lampz}}' } };
    const { problems } = loadArchive(withWords(words), [check], readOnce);
    const column = JSON.stringify(words).indexOf('lampz') + 1;
    expect(problems.map(placeOf)).toEqual([`spelling ${path}:1:${column}`]);
  });

  test('of another language than that of the site are left to a reader of it', () => {
    expect(load(withWords({ lit: 'Encendida' }, 'src/language/es/interface/lamps.json')).problems).toEqual(
      [],
    );
  });

  test('of the engine have no problem', () => {
    const files = readInterfaceFiles(fileURLToPath(new URL('../../', import.meta.url)));
    expect(files.length).toBeGreaterThan(10);
    expect(loadArchive([...realFiles, ...files], [], readOnce).problems).toEqual([]);
  });
});
