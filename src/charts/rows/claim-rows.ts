import { getOrThrow, type Archive } from '../../archive/index.ts';
import type { PartOf } from '../../kinds/index.ts';
import { idsCell } from '../chart.ts';
import { hasNumber, publisherOfClaim, sourcesCell } from './claim-fields.ts';
import type { Fields, MadeRows } from './made-rows.ts';

const fields = [
  ...['label', 'time', 'date', 'start', 'end'],
  ...['value', 'qualifier', 'publisher', 'claims', 'source'],
];

/** Returns a row for each item of a list of claims: what the chart calls it, its dates, and its number. */
export function claimRows(archive: Archive, part: PartOf<'claims'>): MadeRows {
  const rows = part.items.map(({ claims: ids, label }): Fields => {
    const claims = ids.map((id) => getOrThrow(archive.claims, id));
    const [first] = claims;
    const { date, period, figures = [] } = first?.data ?? {};
    const [start, end] = claims.flatMap(({ data }) => data.date?.split('/') ?? []);
    const figure = figures.filter(hasNumber).find(({ key }) => key === undefined);
    return {
      ...{ label, time: period ?? date ?? null, date: date ?? null, start: start ?? null, end: end ?? null },
      ...{ value: figure?.value ?? null, qualifier: figure?.qualifier ?? null },
      publisher: first ? publisherOfClaim(archive, first) : null,
      claims: idsCell(ids),
      source: sourcesCell(claims),
    };
  });
  return { fields, rows };
}
