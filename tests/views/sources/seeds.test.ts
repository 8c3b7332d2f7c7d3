import { describe, expect, it } from 'vitest';
import { readCount } from '../../../src/views/counts.ts';
import { examinedClaims, locatorIn, seedsInOrder, sharedSubjects } from '../../../src/views/sources/seeds.ts';
import { language } from '../../../src/language/index.ts';
import { findings } from '../../../src/kinds/claim.ts';
import { goodFiles, load, overlay, textFile, textOf } from '../../checks/fixture-files.ts';

function asSeed(id: string) {
  const path = `data/sources/${id}.json`;
  const source = JSON.parse(textOf(goodFiles(), path)) as { custom: object };
  return textFile(path, JSON.stringify({ ...source, custom: { ...source.custom, seed: `${id}.txt` } }));
}

const orders: { [ordinal: string]: number } = { first: 1, second: 2, tenth: 10 };

function saying(id: string, topic: string, source: string, locator?: string, finding = 'partly') {
  const verdict = { finding, decidedBy: ['first-county-active'], why: 'A part of it holds.' };
  const sources = [
    {
      id: source,
      primary: false,
      ...(locator && { locator, order: orders[locator.split(' ')[0] ?? ''] }),
    },
  ];
  return textFile(
    `data/claims/${topic}/${id}.json`,
    JSON.stringify({ id, statement: 'Lamps were lit, it says.', sources, standing: 'reported', verdict }),
  );
}

const [paper, report] = ['friends-paper-2012', 'office-report-2011'] as const;
const { archive } = load(
  overlay(goodFiles(), [
    asSeed(paper),
    asSeed(report),
    saying('last', 'figures', paper, 'second paragraph', 'contradicted'),
    saying('first', 'rollout', paper, 'first paragraph'),
    saying('unplaced', 'figures', paper),
    saying('tenth', 'figures', report, 'tenth item'),
  ]),
);

describe('the seed documents', () => {
  it('are the sources that say so, earliest first', () => {
    expect(seedsInOrder(archive).map(({ id }) => id)).toEqual([report, paper]);
  });

  it('are examined in their own order, what has no place last, what has no verdict left out', () => {
    expect(examinedClaims(archive, paper).map(({ id }) => id)).toEqual(['first', 'last', 'unplaced']);
    expect(examinedClaims(archive, report).map((claim) => [claim.id, locatorIn(claim, report)])).toEqual([
      ['tenth', 'tenth item'],
      ['counties-asked', 'p. 7'],
    ]);
  });

  it('share the subjects on which more than one of them makes a claim', () => {
    expect(sharedSubjects(archive).map(({ id }) => id)).toEqual(['figures']);
  });

  it.each([
    [`examined-of-source:${paper}`, 3],
    [`examined-on-subject:${paper}/figures`, 2],
    [`examined-on-subject:${report}/rollout`, 0],
    [`found-of-source:${paper}/partly`, 2],
    [`found-of-source:${paper}/contradicted`, 1],
    [`found-of-source:${report}/corroborated in substance`, 0],
    [`disputed-of-source:${paper}`, 1],
  ])('are counted: %s is %i', (name, count) => {
    expect(readCount(archive, name)).toBe(count);
  });

  it('have findings that are explained, each one', () => {
    expect(Object.keys(language.words.findings)).toEqual([...findings]);
  });
});
