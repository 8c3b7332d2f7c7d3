import { compareText } from '../language/index.ts';
import { visit } from 'unist-util-visit';
import {
  allEntries,
  perArchive,
  referencesOf,
  type AnyEntry,
  type Entry,
  type Archive,
} from '../archive/index.ts';
import { blocksOf } from './blocks.ts';
import { parseTarget } from './link-target.ts';
import { textsOfEntry, type ProseText } from './prose-texts.ts';

/** Returns the ids of the charts or diagrams that a text places, in order. */
function placedIn({ tree }: Pick<ProseText, 'tree'>, scheme: 'chart' | 'diagram'): string[] {
  const ids: string[] = [];
  visit(tree, 'image', ({ url }) => {
    const target = parseTarget(url);
    if (target?.scheme === scheme) ids.push(target.id);
  });
  return ids;
}

/** Returns the texts of an entry and those of the diagrams that they place. */
function textsShownBy(archive: Archive, entry: Entry): ProseText[] {
  const own = textsOfEntry(archive, entry);
  const diagrams = own
    .flatMap((text) => placedIn(text, 'diagram'))
    .flatMap((id) => archive.diagrams.get(id) ?? []);
  return [...own, ...diagrams.flatMap((diagram) => textsOfEntry(archive, diagram))];
}

const collect = perArchive((archive): Map<string, AnyEntry[]> => {
  const links = new Map<string, Set<AnyEntry>>();
  const add = (target: string, entry: AnyEntry) => {
    const set = links.get(target) ?? new Set<AnyEntry>();
    links.set(target, set.add(entry));
  };
  for (const entry of allEntries(archive)) {
    // A diagram has no page of its own: what it names is named where it stands.
    const texts = entry.kind === 'diagram' ? [] : textsShownBy(archive, entry);
    for (const chart of texts.flatMap((text) => placedIn(text, 'chart'))) add(`chart:${chart}`, entry);
    for (const link of texts.flatMap((text) => blocksOf(text).flatMap((block) => block.links))) {
      const target = parseTarget(link.url);
      if (target && !(target.scheme === entry.kind && target.id === entry.id))
        add(`${target.scheme}:${target.id}`, entry);
    }
  }
  for (const series of archive.series.values())
    for (const { kind, id } of referencesOf(series)) if (kind === 'claim') add(`claim:${id}`, series);
  const order = (a: Entry, b: Entry) => compareText(a.kind, b.kind) || compareText(a.id, b.id);
  return new Map([...links].map(([target, entries]) => [target, [...entries].sort(order)]));
});

/**
 * Returns the records whose prose or rows name `kind:id`, or whose prose places the chart `id`, sorted by
 * kind and id, each once.
 */
export function backlinks(archive: Archive, kind: Entry['kind'], id: string): AnyEntry[] {
  return collect(archive).get(`${kind}:${id}`) ?? [];
}

/** Tells whether the prose of an entry places a chart. */
export function placesChart(archive: Archive, entry: Entry): boolean {
  return textsOfEntry(archive, entry).some((text) => placedIn(text, 'chart').length > 0);
}

/** Returns the records that the prose of an entry names, by kind and id. */
export function recordsNamed(archive: Archive, entry: Entry): { kind: string; id: string }[] {
  return textsShownBy(archive, entry)
    .flatMap((text) => blocksOf(text).flatMap((block) => block.links))
    .flatMap((link) => {
      const target = parseTarget(link.url);
      return target ? [{ kind: target.scheme, id: target.id }] : [];
    });
}

/**
 * Returns the ids of the claims that the prose of an entry and the diagrams in it name, in the order of first
 * use.
 */
export function claimsIn(archive: Archive, entry: Entry): string[] {
  const ids = textsShownBy(archive, entry)
    .flatMap((text) => blocksOf(text).flatMap((block) => block.links))
    .flatMap((link) => {
      const target = parseTarget(link.url);
      return target?.scheme === 'claim' ? [target.id] : [];
    });
  return [...new Set(ids)];
}
