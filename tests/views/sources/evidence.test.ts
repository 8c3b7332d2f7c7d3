import { describe, expect, it } from 'vitest';
import { getOrThrow } from '../../../src/archive/index.ts';
import { claimsIn } from '../../../src/prose/index.ts';
import { evidenceOf, sourcesIn, stateOf } from '../../../src/views/sources/evidence.ts';
import { sourceStates } from '../../../src/kinds/index.ts';
import { archive } from '../../real-archive.ts';
import { charts } from '../../real-charts.ts';

const shown = new Set([
  ...charts.flatMap((chart) => chart.claims),
  ...['home', 'overview'].flatMap((id) => [...claimsIn(archive, getOrThrow(archive.pages, id))]),
  ...claimsIn(archive, getOrThrow(archive.explainers, archive.site.data.readingPath[0]?.explainer ?? '')),
]);

describe('a claim in a chart, on the home page, in the overview, or in the first explainer', () => {
  it('leads to its words, or says why it cannot', () => {
    expect(shown.size).toBeGreaterThan(100);
    const unproved = [...shown].filter((id) => {
      const { sources, from } = getOrThrow(archive.claims, id).data;
      return !from && !sources.some(({ passage, noPassage }) => passage ?? noPassage);
    });
    expect(unproved).toEqual([]);
  });
});

describe('the evidence of the Record', () => {
  const { withPassage, withoutPassage, withLocator, withoutLocator, located, unlocated } =
    evidenceOf(archive);

  it('counts every claim once on each side', () => {
    expect(withPassage.length + withoutPassage.length).toBe(archive.claims.size);
    expect(withLocator.length + withoutLocator.length).toBe(archive.claims.size);
    expect(located.length + unlocated.length).toBe(archive.claims.size);
    expect(located.length).toBeGreaterThanOrEqual(withLocator.length);
  });

  it('knows a state of every source, and says of what nobody looked at that nobody did', () => {
    const counted = sourceStates.map((state) => sourcesIn(archive, state).length);
    expect(counted.reduce((a, b) => a + b)).toBe(archive.sources.size);
    for (const source of archive.sources.values())
      if (source.data.custom.state === undefined) expect(stateOf(source)).toBe('not-looked-at');
  });

  it('says of every source by which day it was read', () => {
    expect([...archive.sources.values()].filter(({ data }) => data.custom.read === undefined)).toEqual([]);
  });
});
