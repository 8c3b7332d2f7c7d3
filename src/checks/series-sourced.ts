import { perObject, type Row, type SeriesEntry } from '../archive/index.ts';
import { language } from '../language/index.ts';
import type { Check } from './check.ts';
import { atCell, valueColumns } from './series-cells.ts';

/** Conviction and convicted have as many letters in common. */
const stemLength = 6;

/**
 * The words of the title of each column of values that stand in no other title, cut so that their forms
 * agree.
 */
const ownWords = perObject((series: SeriesEntry) => {
  const titles = series.data.schema.fields.flatMap(({ name, title, unit }) =>
    unit === undefined ? [] : [{ name, words: title.toLowerCase().match(/\p{L}{6,}/gu) ?? [] }],
  );
  const stem = (word: string) => word.slice(0, stemLength);
  return titles.map(({ name, words }) => ({
    name,
    stems: words
      .map(stem)
      .filter((own) => !titles.some((one) => one.name !== name && one.words.map(stem).includes(own))),
  }));
});

/** Returns the column of which the reason of a row says that its value was not found, though it is there. */
function saidNotFound(series: SeriesEntry, row: Row): string | undefined {
  const parts = (row.cells['reason']?.text ?? '').split(/(?<=[.;])\s/);
  const missing = parts.flatMap((part) => {
    const { index } = language.sentences.notFound.exec(part) ?? {};
    return index === undefined ? [] : part.slice(index).toLowerCase();
  });
  return ownWords(series).find(
    ({ name, stems }) =>
      row.cells[name]?.text && stems.some((stem) => missing.some((part) => part.includes(stem))),
  )?.name;
}

/** Every row of a series names its sources, and every empty value has a reason. */
export const seriesSourced: Check = {
  name: 'series-sourced',
  description:
    'Every row of a series names a source, one of those of its claims where it names claims; an empty value has a reason, and one that is there has none that says it was not found.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      for (const row of series.rows) {
        report.examined();
        const filled = valueColumns(series).filter((column) => (row.cells[column]?.text ?? '') !== '');
        const sources = (row.cells['source']?.text ?? '').split(' ').filter(Boolean);
        if (filled.length > 0 && sources.length === 0)
          report.problem(
            atCell(
              series,
              row,
              'source',
              'this row has no source',
              'Name the id of the source that states it.',
            ),
          );
        const claims = (row.cells['claims']?.text ?? '').split(' ').filter(Boolean);
        const known = claims.flatMap((id) => archive.claims.get(id)?.data.sources.map((one) => one.id) ?? []);
        // A claim that cannot be read may have any source.
        const all = claims.length > 0 && claims.every((id) => archive.claims.has(id));
        const foreign = all ? sources.find((id) => !known.includes(id)) : undefined;
        if (foreign !== undefined)
          report.problem(
            atCell(
              series,
              row,
              'source',
              `"${foreign}" is a source of none of the claims of this row (${claims.join(', ')})`,
              'Name a source of the claims, or add it to the claim that rests on it.',
            ),
          );
        const unfound = saidNotFound(series, row);
        if (unfound !== undefined)
          report.problem(
            atCell(
              series,
              row,
              'reason',
              `the reason says that we found no such value, and "${unfound}" has one`,
              'Correct the reason, or the value.',
            ),
          );
        if (filled.length < valueColumns(series).length && !row.cells['reason']?.text)
          report.problem(
            atCell(
              series,
              row,
              'reason',
              'this row lacks a value and gives no reason',
              'Say in "reason" why nobody states it.',
            ),
          );
      }
    }
  },
};
