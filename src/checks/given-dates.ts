import { dateOf, findDates, findMonths, isDate, overlaps, type RecordDate } from '../dates/index.ts';
import { perArchive, referencesOf, type Archive } from '../archive/index.ts';
import type { Block } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import type { ProseText } from '../prose/prose-texts.ts';
import { periodColumn } from '../views/series/series-view.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';

/** Returns whether a date is one day. */
export const isDay = ({ precision, earliest, latest }: RecordDate) =>
  precision === 'day' && earliest === latest;

const read = (...texts: (string | undefined)[]): RecordDate[] =>
  texts.flatMap((text) => (text !== undefined && isDate(text) ? dateOf(text) : []));
const said = (...texts: (string | undefined)[]): RecordDate[] =>
  texts.flatMap((text) => findDates(text ?? '').map(({ date }) => date));

/** The dates that each claim gives: its own, and those of its statement and its note. */
const claimDates = perArchive(
  ({ claims }: Archive) =>
    new Map(
      [...claims.values()].map(({ id, data: { date, period, statement, note } }) => [
        id,
        [...read(date, period), ...said(statement, note)],
      ]),
    ),
);

/** Returns the months of a date (08), and the days of them on which it begins and ends (08-05). */
function monthsOf({ precision, earliest, latest = earliest }: RecordDate): string[] {
  if (precision === 'year' || precision === 'fiscal-year') return [];
  const countOf = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
  const [first, last] = [countOf(earliest), countOf(latest)];
  const months = Array.from({ length: Math.min(12, last - first + 1) }, (_, i) => ((first + i) % 12) + 1);
  return [...months.map((month) => String(month).padStart(2, '0')), earliest.slice(5), latest.slice(5)];
}

/** Returns the months and days of them that a text names, with their year or without it. */
function monthsSaid(text = ''): string[] {
  const dates = findDates(text);
  const bare = findMonths(text, dates);
  return [
    ...dates.flatMap(({ date }) => monthsOf(date)),
    ...bare.flatMap(({ month, day }) => [month, day === undefined ? month : `${month}-${day}`]),
  ];
}

/** The months that each claim gives: those of its own dates, and of its statement and its note. */
const claimMonths = perArchive(
  ({ claims }: Archive) =>
    new Map(
      [...claims.values()].map(({ id, data: { date, period, statement, note } }) => [
        id,
        [...read(date, period).flatMap(monthsOf), ...[statement, note].flatMap(monthsSaid)],
      ]),
    ),
);

/** The dates around a claim: when its sources came out, and the years of its data. */
function datesAbout(archive: Archive, id: string): RecordDate[] {
  const { study, sources = [] } = archive.claims.get(id)?.data ?? {};
  const issued = sources.flatMap((source) => archive.sources.get(source.id)?.data.issued ?? []);
  return read(study?.span, ...issued.map(cslToEdtf));
}

/** Returns the ids of the claims on which a record or the target of a link rests. */
export function claimsOf(archive: Archive, kind: string, id: string): readonly string[] {
  if (kind === 'claim') return [id];
  if (kind === 'event') return [archive.events.get(id)?.data.dateFrom ?? ''];
  if (kind === 'conflict') return archive.conflicts.get(id)?.data.claims ?? [];
  const number = kind === 'number' ? archive.numbers.get(id)?.data : undefined;
  return number ? [number.origin, ...number.others] : [];
}

/** A record, or a row of a series, on which a text rests. */
export interface Target {
  kind: string;
  id: string;
  /** The row of a series. */
  period?: string;
}

/** The periods of the rows of a series, and when the sources of its rows came out. */
function periodsOf(archive: Archive, id: string): RecordDate[] {
  const series = archive.series.get(id);
  if (!series) return [];
  const periods = series.rows.map((row) => row.cells[periodColumn(series)]?.text);
  const sources = referencesOf(series).filter(({ kind }) => kind === 'source');
  return [...read(...periods), ...sources.flatMap((source) => ownDates(archive, source))];
}

/** The dates that a record, or the target of a link, has of itself. */
function ownDates(archive: Archive, { kind, id, period }: Target): RecordDate[] {
  if (kind === 'series') return period === undefined ? periodsOf(archive, id) : read(period);
  if (kind === 'event') {
    const { date, follows = [] } = archive.events.get(id)?.data ?? {};
    return read(date, ...follows.map(({ event }) => archive.events.get(event)?.data.date));
  }
  if (kind === 'place') return read(archive.places.get(id)?.data.activated);
  // A page and an erratum tell what we knew on the days of their changes.
  if (kind === 'erratum')
    return read(...(archive.errata.get(id)?.data.changes ?? []).map(({ date }) => date));
  if (kind === 'page') return read(...(archive.pages.get(id)?.data.changes ?? []).map(({ date }) => date));
  const issued = kind === 'source' ? archive.sources.get(id)?.data.issued : undefined;
  if (issued) return read(cslToEdtf(issued));
  if (kind !== 'regime') return [];
  const regime = archive.regimes.get(id)?.data;
  return read(regime?.span, archive.regimes.get(regime?.follows ?? '')?.data.span);
}

/** The kinds whose texts rest on what the fields of the record name. */
const restsOnFields = ['chart', 'erratum'];

/** What a part of a text rests on: its own record, what that names, and all that the part links to. */
export function targetsOf({ entry }: ProseText, links: Block['links']): Target[] {
  const own = 'id' in entry ? [{ kind: entry.kind, id: entry.id }] : [];
  const named = links.flatMap(({ url }) => parseTarget(url) ?? []);
  const fields = 'id' in entry && restsOnFields.includes(entry.kind) ? referencesOf(entry) : [];
  return [...own, ...fields, ...named.map(({ scheme, ...rest }) => ({ kind: scheme, ...rest }))];
}

/** Returns whether a date in a text is one of those that its targets give. */
export function knownFrom(archive: Archive, targets: readonly Target[]): (date: RecordDate) => boolean {
  const claims = targets.flatMap(({ kind, id }) => claimsOf(archive, kind, id));
  const given = [
    ...targets.flatMap((target) => ownDates(archive, target)),
    ...claims.flatMap((id) => claimDates(archive).get(id) ?? []),
  ];
  const about = claims.flatMap((id) => datesAbout(archive, id));
  const isFiscal = ({ precision }: RecordDate) => precision === 'fiscal-year';
  // A claim of one fiscal year is published in the next one.
  const ofClaims = claims.some((id) => (claimDates(archive).get(id) ?? []).some(isFiscal));
  return (date) => {
    if (isDay(date)) return given.some((one) => [one.earliest, one.latest].includes(date.earliest));
    if (claims.length === 0 && !targets.some(({ kind }) => kind === 'series')) return true;
    const all = isFiscal(date) && ofClaims ? given.filter(isFiscal) : [...given, ...about];
    if (date.precision !== 'month') return all.some((one) => overlaps(one, date));
    // A year does not say which month, and of a fiscal year the first and the last are known.
    return all.some((one) =>
      isFiscal(one)
        ? [one.earliest, one.latest ?? ''].some((day) => day.startsWith(date.edtf))
        : one.precision !== 'year' && overlaps(one, date),
    );
  };
}

/** Returns the months and days of them that targets give; undefined where none of them is a claim. */
export function monthsFrom(archive: Archive, targets: readonly Target[]): Set<string> | undefined {
  const claims = targets.flatMap(({ kind, id }) => claimsOf(archive, kind, id));
  if (claims.length === 0) return undefined;
  return new Set([
    ...targets.flatMap((target) => ownDates(archive, target)).flatMap(monthsOf),
    ...claims.flatMap((id) => claimMonths(archive).get(id) ?? []),
    ...claims.flatMap((id) => datesAbout(archive, id)).flatMap(monthsOf),
  ]);
}
