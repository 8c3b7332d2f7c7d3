import { describe, expect, test } from 'vitest';
import { exemption } from '../../src/prose/own-sentences.ts';
import { sentenceSpans } from '../../src/prose/sentence-spans.ts';
import { countWords, sentencesIn } from '../../src/prose/sentences.ts';
import { isFault, parseMarkdown } from '../../src/archive/index.ts';

const split = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

function sentences(source: string) {
  const tree = parseMarkdown(source);
  if (isFault(tree)) throw new Error(tree.message);
  return sentencesIn({ tree, source });
}

describe('a text is split into sentences', () => {
  test.each([
    [
      'at a full stop, a question mark, an exclamation mark',
      'It began. Who knew? Nobody!',
      ['It began.', 'Who knew?', 'Nobody!'],
    ],
    ['not at the end of a line', 'It began\nin March. It ended.', ['It began\nin March.', 'It ended.']],
    [
      'not behind U.S.',
      'The U.S. Immigration service began. It ended.',
      ['The U.S. Immigration service began.', 'It ended.'],
    ],
    [
      'but behind U.S. where a sentence begins',
      'It left the U.S. The rest stayed.',
      ['It left the U.S.', 'The rest stayed.'],
    ],
    [
      'not behind v.',
      'In Galarza v. Szalczyk a court ruled. It held so.',
      ['In Galarza v. Szalczyk a court ruled.', 'It held so.'],
    ],
    [
      'not behind a title',
      'Mr. Morton wrote to Gov. Quinn. Sen. Lee answered.',
      ['Mr. Morton wrote to Gov. Quinn.', 'Sen. Lee answered.'],
    ],
    ['not behind an initial', 'Laura W. Murphy spoke. They left.', ['Laura W. Murphy spoke.', 'They left.']],
    [
      'not in the number of a law',
      'Section 1.2 of No. 5 says so. It does.',
      ['Section 1.2 of No. 5 says so.', 'It does.'],
    ],
    [
      'behind a quotation',
      'He called it a “win-win.” She did not.',
      ['He called it a “win-win.”', 'She did not.'],
    ],
    ['never into empty ones', '  \n ', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('and its words are what stands between spaces and is not punctuation alone', () => {
    expect(countWords('Form I-247 – 48 hours, “no more”')).toBe(6);
  });
});

describe('a sentence', () => {
  test('has the claim that stands behind its full stop, and not the next one', () => {
    expect(
      sentences('It began.[](claim:a) It ended. It came back.[](claim:b)').map(({ sourced }) => sourced),
    ).toEqual([true, false, true]);
  });

  test('has the claim to which its words are bound, and a cell counts as one', () => {
    expect(
      sentences('It had [40 lamps](claim:a). Then [50](series:a/FY2010/b). Then [a place](place:TX).').map(
        ({ sourced }) => sourced,
      ),
    ).toEqual([true, true, false]);
  });

  test('is not a heading, a cell of a table or what is said of a picture', () => {
    expect(
      sentences('# Head\n\n![A picture](chart:a)\n\n| a | b |\n| - | - |\n| c | d |\n\nText.').map(
        ({ text }) => text,
      ),
    ).toEqual(['Text.']);
  });

  test('knows its place in the source', () => {
    const source = 'One *is* here.\n\nTwo [is](term:x) there. Three.';
    expect(sentences(source).map((sentence) => source.slice(sentence.offsetAt(0)).slice(0, 3))).toEqual([
      'One',
      'Two',
      'Thr',
    ]);
  });
});

describe('no claim is asked of', () => {
  const first = (source: string) => sentences(source).map(exemption)[0];

  test.each([
    ['question', 'Could a county opt out?'],
    ['signpost', 'How they ended is told in [the text on agreements](explainer:a).'],
    ['page', 'The chart below shows every county.'],
    ['page', 'The Record holds no list of them.'],
    ['page', 'We found no list of them.'],
    ['page', 'See [the report](source:a).'],
    ['reading', 'Our reading: They wanted to be left alone.'],
    ['introduction', 'The program had three parts:'],
    ['lead', 'Supporters pointed to its reach. One did.[](claim:a)'],
    ['lead', 'Shares differ.\n\n| a |\n| - |\n| [b](claim:a) |'],
    ['gap', '## What is not known\n\nNobody kept a list of them.'],
  ])('a %s: %s', (reason, source) => {
    expect(first(source)).toBe(reason);
  });

  test.each([
    ['a plain statement', 'It began in Harris County.'],
    ['a gap outside of its section', 'Nobody kept a list of them.'],
    ['a search of others', 'The auditors found no list of them.'],
    ['a fact in the section on gaps', '## What is not known\n\nIt began in Harris County.'],
    ['a leading sentence with a figure', 'In 2008 it reached its end. One did.[](claim:a)'],
    [
      'a leading sentence before one that has no claim',
      'Supporters pointed to its reach. One did. Another did.[](claim:b)',
    ],
    [
      'a long leading sentence',
      'Supporters of the program in the states and in the counties pointed again and again to its reach. One did.[](claim:a)',
    ],
  ])('but it is of %s', (_, source) => {
    expect(first(source)).toBeUndefined();
  });
});
