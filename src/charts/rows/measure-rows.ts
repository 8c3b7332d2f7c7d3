import { compareDates, dateOf, overlaps } from '../../dates/index.ts';
import type { Archive, ClaimEntry } from '../../archive/index.ts';
import type { PartOf } from '../../kinds/index.ts';
import { whenOf } from '../../views/claims/claims.ts';
import { activationDays } from '../../views/places/roll-out.ts';
import { idsCell } from '../chart.ts';
import { hasNumber, publisherOfClaim, sourcesCell, type NumberFigure } from './claim-fields.ts';
import type { Fields, MadeRows } from './made-rows.ts';

type Part = PartOf<'measure'>;

interface Stated {
  claim: ClaimEntry;
  figure: NumberFigure;
  time: string;
}

/** Returns the day up to which a claim counts: the end of its period, else its date. */
function endOf({ data }: ClaimEntry): string | undefined {
  const end = data.period?.split('/')[1];
  return end !== undefined && end !== '..' ? end : (data.date ?? data.period);
}

const timeOf: { [T in Part['time']]: (claim: ClaimEntry) => string | undefined } = {
  date: ({ data }) => data.date,
  period: ({ data }) => data.period,
  either: whenOf,
  end: endOf,
};

/** Returns whether a claim counts for the whole country. */
const isNational = ({ id, data }: ClaimEntry, also: readonly string[] = []) =>
  !data.places || also.includes(id);

/** Returns the numbers of a measure in the order of their claims' dates, of equal dates the smaller first. */
function statedOf(archive: Archive, measure: string, part: Part): Stated[] {
  const days = activationDays(archive);
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  const span = first === undefined || last === undefined ? undefined : dateOf(`${first}/${last}`);
  const found = [...archive.claims.values()].flatMap((claim): Stated[] => {
    const time = timeOf[part.time](claim);
    if (time === undefined) return [];
    if (part.country && !isNational(claim, part.also)) return [];
    if (part.plans === false && claim.data.planned) return [];
    if (part.duringActivation && !(span && overlaps(dateOf(time), span))) return [];
    const figures = (claim.data.figures ?? []).filter((figure) => figure.measure === measure);
    return figures.flatMap((figure): Stated[] => {
      if (hasNumber(figure)) return [{ claim, figure, time }];
      if (part.ranges === undefined || figure.min === undefined) return [];
      const { min: value, qualifier = 'at-least' } = figure;
      return [{ claim, figure: { ...figure, value, qualifier }, time }];
    });
  });
  const when = ({ claim, time }: Stated) => dateOf(whenOf(claim) ?? time);
  return found.sort((a, b) => compareDates(when(a), when(b)) || a.figure.value - b.figure.value);
}

function rowOf(archive: Archive, list: readonly Stated[], more: Fields): Fields {
  const [first] = list;
  const claims = list.map(({ claim }) => claim);
  return {
    time: first?.time ?? null,
    value: first?.figure.value ?? null,
    qualifier: first?.figure.qualifier ?? null,
    publisher: first ? publisherOfClaim(archive, first.claim) : null,
    claims: idsCell(claims.map(({ id }) => id)),
    source: sourcesCell(claims),
    ...more,
  };
}

/**
 * Returns the numbers of several measures, those of one publisher for one time in one row, publishers in the
 * order of their first rows.
 */
function besideEachOther(archive: Archive, part: Part, beside: { [field: string]: string }): Fields[] {
  const keyOf = ({ claim, time }: Stated) => `${time} ${publisherOfClaim(archive, claim)}`;
  const others = Object.entries(beside).map(
    ([field, measure]) => [field, Map.groupBy(statedOf(archive, measure, part), keyOf)] as const,
  );
  const rows = [...Map.groupBy(statedOf(archive, part.measure, part), keyOf)].map(([key, own]) => {
    const found = others.map(([field, groups]) => [field, groups.get(key) ?? []] as const);
    const more = found.map(([field, [first]]) => [field, first?.figure.value ?? null] as const);
    return rowOf(archive, [...own, ...found.flatMap(([, list]) => list)], Object.fromEntries(more));
  });
  return [...Map.groupBy(rows, (row) => row['publisher']).values()].flat();
}

/** Returns the numbers that claims state of a measure. */
export function measureRows(archive: Archive, part: Part): MadeRows {
  const { beside = {}, merge } = part;
  const fields = ['time', 'value', 'qualifier', 'publisher', 'claims', 'source', ...Object.keys(beside)];
  if (part.beside) return { fields, rows: besideEachOther(archive, part, beside) };
  const stated = statedOf(archive, part.measure, part);
  const keyOf = ({ time, figure }: Stated) => [time, figure.value, figure.qualifier].join(' ');
  const groups = merge ? [...Map.groupBy(stated, keyOf).values()] : stated.map((one) => [one]);
  return { fields, rows: groups.map((list) => rowOf(archive, list, {})) };
}
