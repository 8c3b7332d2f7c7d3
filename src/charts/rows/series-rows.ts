import { getOrThrow, type Archive } from '../../archive/index.ts';
import type { PartOf } from '../../kinds/index.ts';
import { idsCell, idsOf } from '../chart.ts';
import type { Fields, MadeRows } from './made-rows.ts';
import { matches } from './matches.ts';

/**
 * Returns a row with those of its claims that state the number of a column, and those of its sources that
 * they name.
 */
function keepStating(archive: Archive, cells: Fields, column: string): Fields {
  const claims = idsOf(cells['claims'])
    .map((id) => getOrThrow(archive.claims, id))
    .filter(({ data }) => data.figures?.some(({ value }) => String(value) === cells[column]));
  const named = new Set(claims.flatMap(({ data }) => data.sources.map(({ id }) => id)));
  return {
    ...cells,
    claims: idsCell(claims.map(({ id }) => id)),
    source: idsCell(idsOf(cells['source']).filter((id) => named.has(id))),
  };
}

/** Returns the rows of a series, field by column; empty cells are null. */
export function seriesRows(archive: Archive, part: PartOf<'series'>): MadeRows {
  const { headings, rows } = getOrThrow(archive.series, part.series);
  const { stating, reasonWithout } = part;
  const cells = rows
    .map((row): Fields =>
      Object.fromEntries(headings.map((heading) => [heading, row.cells[heading]?.text || null])),
    )
    .filter((row) => matches(row, part.where))
    .map((row) => (stating === undefined ? row : keepStating(archive, row, stating)))
    .map((row) =>
      reasonWithout === undefined || row[reasonWithout] === null ? row : { ...row, reason: null },
    );
  return { fields: headings, rows: cells };
}
