import { describe, expect, test } from 'vitest';
import { termsByLetter } from '../../src/views/texts/explainers.ts';
import {
  backlinks,
  claimsIn,
  firstSentence,
  placesChart,
  plainTextOf,
  readingTime,
  summaryTree,
  textStatistics,
} from '../../src/prose/index.ts';
import { getOrThrow } from '../../src/archive/index.ts';
import { goodFiles, goodFilesWith, load, overlay } from '../checks/fixture-files.ts';

const file = 'content/explainers/what-the-program-was.md';
const explainerOf = (files = goodFiles()) => {
  const { archive } = load(files);
  return { archive, entry: getOrThrow(archive.explainers, 'what-the-program-was') };
};

describe('the time that a text takes to read', () => {
  test('is its words by 220 a minute, a minute at least', () => {
    const short = explainerOf();
    expect(textStatistics(short.archive, short.entry).words).toBeLessThan(110);
    expect(readingTime(short.archive, short.entry)).toBe('1 minute to read');
    const long = explainerOf(
      goodFilesWith(file, 'See [the report]', `${'See this page. '.repeat(400)}See [the report]`),
    );
    expect(readingTime(long.archive, long.entry)).toBe('6 minutes to read');
  });
});

describe('the first sentence of a summary', () => {
  test('stands in lists, without what follows it', () => {
    expect(plainTextOf(firstSentence(summaryTree(explainerOf().entry)))).toBe(
      'The office lit lamps in every county that it could reach.',
    );
  });
});

describe('the index of the glossary', () => {
  test('has a letter for each beginning, in order, and one place for titles that begin with none', () => {
    const copy = (title: string, id: string) => ({
      path: `content/glossary/${id}.md`,
      bytes: new TextEncoder().encode(
        `---\nid: ${id}\ntitle: '${title}'\nchanges:\n  - { date: '2026-11-22', what: First published. }\n---\n\nA light.[](claim:first-county-active)\n`,
      ),
    });
    const { archive } = load([
      ...goodFiles(),
      copy('287 lamps', 'many'),
      copy('ladder', 'ladder'),
      copy('Arc', 'arc'),
    ]);
    expect(termsByLetter(archive).map(({ letter, terms }) => [letter, terms.map(({ id }) => id)])).toEqual([
      ['#', ['many']],
      ['A', ['arc']],
      ['L', ['ladder', 'lamp']],
    ]);
  });
});

describe('a diagram that a text places', () => {
  const placed = goodFilesWith(
    file,
    '![Lamps by county and day](chart:lamps-by-year)',
    '![What changed](diagram:what-changed)',
  );

  test('brings its claims to the text, and the text to the claims', () => {
    const alone = goodFilesWith(
      'data/diagrams/what-changed.json',
      'claim:reach-goal',
      'claim:lamps-so-far-fy2011',
    );
    const diagram = alone.filter(({ path }) => path === 'data/diagrams/what-changed.json');
    const named = (files: typeof placed) => {
      const { archive, entry } = explainerOf(overlay(files, diagram));
      return {
        claims: claimsIn(archive, entry),
        links: backlinks(archive, 'claim', 'lamps-so-far-fy2011').map(({ kind, id }) => `${kind} ${id}`),
      };
    };
    expect(named(placed)).toMatchObject({
      claims: expect.arrayContaining(['lamps-so-far-fy2011']),
      links: expect.arrayContaining(['explainer what-the-program-was']),
    });
    expect(named(goodFiles()).claims).not.toContain('lamps-so-far-fy2011');
    expect(named(goodFiles()).links.filter((link) => !link.startsWith('series'))).toEqual([]);
  });
});

describe('a chart that a text places', () => {
  test('is known by that text, and the text by it', () => {
    const without = goodFilesWith(
      file,
      '![Lamps by county and day](chart:lamps-by-year)',
      'No picture stands here.',
    );
    for (const [files, shown] of [
      [goodFiles(), true],
      [without, false],
    ] as const) {
      const { archive, entry } = explainerOf(files);
      expect(placesChart(archive, entry)).toBe(shown);
      expect(backlinks(archive, 'chart', 'lamps-by-year').includes(entry)).toBe(shown);
    }
  });
});
