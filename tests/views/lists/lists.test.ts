import { describe, expect, it } from 'vitest';
import { linesOfClaims, linesOfSources } from '../../../src/exports/list-lines.ts';
import { listNames } from '../../../src/views/lists/facets.ts';
import { lists } from '../../../src/views/lists/lists.ts';
import { evidenceClassOf } from '../../../src/views/sources/source-facets.ts';
import { readCount } from '../../../src/views/counts.ts';
import { archive } from '../../real-archive.ts';

const records = { claims: archive.claims, sources: archive.sources, timeline: archive.events };

describe.each(listNames)('the list of %s', (name) => {
  const { kinds, facets } = lists[name];

  it('has every entry in a facet of each kind that all entries have', () => {
    const always = { claims: ['topic', 'standing', 'year'], sources: kinds, timeline: ['year'] }[name];
    for (const kind of always) {
      const listed = facets(archive)
        .filter((facet) => facet.kind === kind)
        .flatMap(({ entries }) => entries);
      expect([kind, new Set(listed).size]).toEqual([kind, records[name].size]);
    }
  });

  it('counts what a facet holds under its name', () => {
    for (const { kind, value, entries } of facets(archive))
      expect(readCount(archive, `listed:${name}/${kind}/${value}`)).toBe(entries.length);
    expect(readCount(archive, `listed:${name}/${kinds[0] ?? ''}/no-such-value`)).toBe(0);
  });
});

describe('the lines that a filter fetches', () => {
  it.each([
    ['claims', linesOfClaims(archive)],
    ['sources', linesOfSources(archive)],
  ] as const)('are one for each of the %s, each found by the values of its facets', (name, lines) => {
    expect(lines.map(({ to }) => to.split('/')[1]).toSorted()).toEqual([...records[name].keys()].toSorted());
    for (const { kind, value, entries } of lists[name].facets(archive))
      expect([
        kind,
        value,
        lines.filter(({ values }) => values[kind]?.split(' ').includes(value)).length,
      ]).toEqual([kind, value, entries.length]);
  });
});

it('calls a document primary where its kind is of those who acted or decided', () => {
  const kindOf = (kind: string) =>
    [...archive.sources.values()].find(({ data }) => data.custom.kind === kind);
  const classOf = (kind: string) => {
    const source = kindOf(kind);
    return source && evidenceClassOf(archive, source);
  };
  expect([classOf('court'), classOf('government'), classOf('news')]).toEqual([
    'primary',
    'primary',
    'secondary',
  ]);
});
