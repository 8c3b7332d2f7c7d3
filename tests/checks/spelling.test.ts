import { describe, expect, test } from 'vitest';
import { englishDictionary } from '../../scripts/spelling-dictionary.ts';
import { loadArchive } from '../../src/checks/index.ts';
import { spelling } from '../../src/checks/spelling.ts';
import type { InputFile } from '../../src/archive/index.ts';
import { readOnce } from '../read-once.ts';
import { goodFiles, goodFilesWith, placeOf } from './fixture-files.ts';

const dictionary = englishDictionary();
const file = 'data/spelling.txt';

/** A word of the good record set that no dictionary has: the name of a column. */
const known = 'drawnWithin';

function problems(files: readonly InputFile[], ...words: string[]) {
  const check = spelling(dictionary, { file, text: [known, ...words].map((word) => `${word}\n`).join('') });
  return loadArchive(files, [check], readOnce).problems;
}

const written = (text: string) => goodFilesWith('content/glossary/lamp.md', 'A light on a post.', text);

describe('spelling', () => {
  test('finds nothing in the good record set, whose names the Record has as data', () => {
    expect(problems(goodFiles())).toEqual([]);
  });

  test('reports a word that is in no dictionary, at the word, with the nearest ones', () => {
    const [problem, ...more] = problems(written('A light is [recieved](term:lamp).'));
    expect(more).toEqual([]);
    expect(problem && placeOf(problem)).toBe('spelling content/glossary/lamp.md:9:13');
    expect(problem?.message).toBe('"recieved" is not in the dictionary');
    expect(problem?.fix).toMatch(
      /^Did you mean .*"received".*\? If it is right, add it to data\/spelling\.txt\.$/,
    );
  });

  test('leaves British spelling to its own rule, which has the American form', () => {
    expect(problems(written('A colour.')).map(({ message, fix }) => [message, fix])).toEqual([
      ['"colour" is British spelling', 'Write "color".'],
    ]);
  });

  test.each([
    ['a word of our list', 'A lampwright.', ['lampwright']],
    ['its possessive, and it in capitals', 'Lampwright’s light.', ['lampwright']],
    ['an abbreviation', 'LESC and MOAs.', []],
    ['a name with a number', 'Form I-247xyz and trac-330.', []],
    ['a name that a place has', 'A light in Northmoor.', []],
    ['the address of a link', 'It is [here](https://exampel.org/pozt).', []],
  ])('lets pass %s', (_, text, words) => {
    expect(problems(written(text), ...words)).toEqual([]);
  });

  test('reports a word of the list that no text needs, and one that is out of order, at its line', () => {
    expect(problems(written('A lampwright and a post.'), 'lampwright', 'post').map(placeOf)).toEqual([
      `spelling ${file}:3:1`,
    ]);
    expect(problems(written('A zamboo and a lampwright.'), 'zamboo', 'lampwright').map(placeOf)).toEqual([
      `spelling ${file}:3:1`,
    ]);
  });
});
