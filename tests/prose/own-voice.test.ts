import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/prose/blocks.ts';
import { loadedWordFinder } from '../../src/prose/own-voice.ts';
import { isFault, parseMarkdown } from '../../src/archive/index.ts';

const avoid = (term: string) => ({ term, kind: 'people' as const, instead: 'people', why: 'It argues.' });
const find = loadedWordFinder(
  ['alien', 'criminal alien', 'catch and release', 'sanctuary', 'S-Comm'].map(avoid),
);

function found(source: string): string[] {
  const tree = parseMarkdown(source);
  if (isFault(tree)) throw new Error(tree.message);
  return blocksOf({ tree, source }).flatMap((block) =>
    find(block).map(({ words, entry }) => `${words} (${entry.term})`),
  );
}

describe('a loaded word is found in our own voice', () => {
  test.each([
    ['in any case and number', 'An alien and other Aliens came.', ['alien (alien)', 'Aliens (alien)']],
    ['at the beginning of a sentence', 'It was so. Aliens came.', ['Aliens (alien)']],
    ['as the longest of those that fit', 'They are criminal aliens.', ['criminal aliens (criminal alien)']],
    [
      'with a hyphen or without',
      'A catch-and-release rule, and s-comm.',
      ['catch-and-release (catch and release)', 's-comm (S-Comm)'],
    ],
    ['across a link and a line', 'A [criminal](event:a)\nalien.', ['criminal\nalien (criminal alien)']],
    [
      'in words bound to a claim',
      'It was [for criminal aliens](claim:a).',
      ['criminal aliens (criminal alien)'],
    ],
  ])('%s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});

describe('a loaded word is another’s', () => {
  test.each([
    ['in quotation marks of either kind', 'Whom it calls “criminal aliens” and "sanctuary cities".'],
    ['in a name', 'The Criminal Alien Program sent an Immigration Alien Query.'],
    ['as the title of its term', 'ICE counted [criminal aliens](term:criminal-alien).'],
    ['as the title of a source', 'It is in [A study of sanctuary policies](source:a).'],
    ['inside another word', 'The alienation of property.'],
  ])('%s', (_, source) => {
    expect(found(source)).toEqual([]);
  });
});
