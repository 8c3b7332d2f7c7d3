import type { Archive } from '../../archive/index.ts';
import type { Fields, MadeRows } from './made-rows.ts';

/** Returns how many sources each kind of speaker has, the most first, kinds without one left out. */
export function speakerRows(archive: Archive): MadeRows {
  const all = [...archive.sources.values()];
  const rows = archive.vocabulary.data.speakers
    .map(({ id, label }) => ({
      speaker: label,
      list: id,
      sources: all.filter(({ data }) => data.custom.speaker === id).length,
    }))
    .filter(({ sources }) => sources > 0)
    .toSorted((a, b) => b.sources - a.sources);
  return { fields: ['speaker', 'list', 'sources'], rows: rows satisfies Fields[] };
}
