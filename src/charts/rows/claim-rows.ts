import { getOrThrow, type Archive, type ClaimEntry } from '../../archive/index.ts';
import type { PartOf } from '../../kinds/index.ts';
import { idsCell } from '../chart.ts';
import { figuresWithNumber, publisherOfClaim, sourcesCell, type NumberFigure } from './claim-fields.ts';
import type { Fields, MadeRows } from './made-rows.ts';

const fields = [
  ...['label', 'time', 'date', 'start', 'end', 'last'],
  ...['value', 'qualifier', 'rest', 'rest_qualifier', 'part', 'part_rest', 'rate'],
  ...['publisher', 'claims', 'source'],
];

const inTenths = (value: number) => Math.round(10 * value) / 10;
/** What is left of a bound or a rounded number is bounded the other way. */
const turned = new Map<string, string>([
  ['more-than', 'less-than'],
  ['less-than', 'more-than'],
  ['at-least', 'at-most'],
  ['at-most', 'at-least'],
]);

/** Returns the first figure of a claim that holds one number, of those with a key or of those without. */
function figureOf(claim: ClaimEntry | undefined, key?: string): NumberFigure | undefined {
  return figuresWithNumber(claim).find((figure) => figure.key === key);
}

/**
 * Returns a row for each item of a list of claims: what the chart calls it, its dates, and its number; also
 * what is left of it to 100 percent (`rest`), its percent of the figure `all` of its claim (`part`) and what
 * is left of that (`part_rest`), and how many it is of every so many of the first row (`rate`, rounded).
 */
export function claimRows(archive: Archive, part: PartOf<'claims'>): MadeRows {
  const entriesOf = (ids: readonly string[]) => ids.map((id) => getOrThrow(archive.claims, id));
  const { per = 1 } = part;
  const base = figureOf(entriesOf(part.items[0]?.claims ?? [])[0])?.value;
  const rows = part.items.map(({ claims: ids, label, figure: key, openEnd }): Fields => {
    const claims = entriesOf(ids);
    const [first] = claims;
    const { date, period } = first?.data ?? {};
    const [start, end] = claims.flatMap(({ data }) => data.date?.split('/') ?? []);
    const figure = figureOf(first, key);
    const all = figureOf(first, 'all')?.value;
    const { value, qualifier } = figure ?? {};
    const share = value === undefined || all === undefined ? undefined : inTenths((100 * value) / all);
    return {
      ...{ label, time: period ?? date ?? null, date: date ?? null, start: start ?? null },
      ...{ end: openEnd ? null : (end ?? null), last: openEnd ? (end ?? null) : null },
      ...{ value: value ?? null, qualifier: qualifier ?? null },
      rest: value === undefined ? null : inTenths(100 - value),
      rest_qualifier: turned.get(qualifier ?? '') ?? qualifier ?? null,
      ...{ part: share ?? null, part_rest: share === undefined ? null : inTenths(100 - share) },
      rate: value === undefined || base === undefined ? null : Math.round((per * value) / base),
      publisher: first ? publisherOfClaim(archive, first) : null,
      claims: idsCell(ids),
      source: sourcesCell(claims),
    };
  });
  return { fields, rows };
}
