import type { Archive } from '../../archive/index.ts';
import type { Fields, MadeRows } from './made-rows.ts';

/**
 * Returns how many sources of each kind of speaker were published in each year, speakers in the order of the
 * vocabulary, sources without a date last.
 */
export function speakerRows(archive: Archive): MadeRows {
  const all = [...archive.sources.values()];
  const rows = archive.vocabulary.data.speakers.flatMap(({ id, label }) => {
    const own = all.filter(({ data }) => data.custom.speaker === id);
    const byYear = Map.groupBy(own, ({ data }) => data.issued?.['date-parts'][0]?.[0]);
    return [...byYear]
      .sort(([a = Infinity], [b = Infinity]) => a - b)
      .map(([year, list]): Fields => ({
        speaker: label,
        year: year === undefined ? null : String(year),
        sources: list.length,
      }));
  });
  return { fields: ['speaker', 'year', 'sources'], rows };
}
