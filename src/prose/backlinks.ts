import { compareText } from '../dates/index.ts';
import { perRecord, type Entry, type Record } from '../record/index.ts';
import { blocksOf } from './blocks.ts';
import { parseTarget } from './link-target.ts';
import { proseTexts, textsOfEntry } from './prose-texts.ts';

const collect = perRecord((record): Map<string, Entry[]> => {
  const links = new Map<string, Set<Entry>>();
  const add = (target: string, entry: Entry) => {
    const set = links.get(target) ?? new Set<Entry>();
    links.set(target, set.add(entry));
  };
  for (const text of proseTexts(record)) {
    for (const link of blocksOf(text).flatMap((block) => block.links)) {
      const target = parseTarget(link.url);
      if (target && !(target.scheme === text.entry.kind && target.id === text.entry.id)) add(`${target.scheme}:${target.id}`, text.entry);
    }
  }
  for (const series of record.series.values()) {
    for (const row of series.rows) for (const id of row.cells['claims']?.text.split(' ').filter(Boolean) ?? []) add(`claim:${id}`, series);
  }
  const order = (a: Entry, b: Entry) => compareText(a.kind, b.kind) || compareText(a.id, b.id);
  return new Map([...links].map(([target, entries]) => [target, [...entries].sort(order)]));
});

/** Returns the records whose prose or rows name `kind:id`, sorted by kind and id, each once. */
export function backlinks(record: Record, kind: Entry['kind'], id: string): Entry[] {
  return collect(record).get(`${kind}:${id}`) ?? [];
}

/** Returns the ids of the claims that the prose of an entry names, in the order of first use. */
export function claimsIn(record: Record, entry: Entry): string[] {
  const ids = textsOfEntry(record, entry)
    .flatMap((text) => blocksOf(text).flatMap((block) => block.links))
    .flatMap((link) => {
      const target = parseTarget(link.url);
      return target?.scheme === 'claim' ? [target.id] : [];
    });
  return [...new Set(ids)];
}
