import { describe, expect, it } from 'vitest';
import { searchKindOf, searchKinds } from '../../src/views/search/search-kinds.ts';
import { archive } from '../real-archive.ts';
import { builtFiles, textOf } from './built-site.ts';

const ids = JSON.parse(textOf('pagefind/kinds.json')) as { [kind: string]: string[] };
const fragments = builtFiles().flatMap(
  (file) => /^pagefind\/fragment\/(.+)\.pf_fragment$/.exec(file)?.[1] ?? [],
);

describe('the index of the search', () => {
  it.each([
    ['claim', archive.claims.size],
    ['source', archive.sources.size],
    ['event', archive.events.size],
    ['explainer', archive.explainers.size],
    ['conflict', archive.conflicts.size],
    ['number', archive.numbers.size],
    ['term', archive.terms.size],
    ['chart', archive.charts.size],
  ])('has every %s once', (kind, count) => {
    expect(ids[kind]).toHaveLength(count);
  });

  it('has a kind for each of its entries, and an entry for each kind', () => {
    expect(Object.values(ids).flat().sort()).toEqual(fragments.sort());
    expect(Object.keys(ids).sort()).toEqual([...searchKinds].sort());
  });
});

describe('the kind of an address', () => {
  it.each([
    ['claims/moa-count-39/', 'claim'],
    ['conflicts/lamps/', 'conflict'],
    ['conflicts/', undefined],
    ['about/', 'about'],
    ['about/method/', 'about'],
    ['', undefined],
    ['claims/', undefined],
    ['claims/by/topic/rollout/', undefined],
    ['conflicts/', undefined],
    ['search/', undefined],
  ])('of "%s" is %s', (address, kind) => {
    expect(searchKindOf(address)).toBe(kind);
  });
});
