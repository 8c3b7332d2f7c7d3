import { dateOf } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { Place } from '../../kinds/index.ts';
import { statesInOrder } from '../../views/places/places.ts';
import { activatedCounties, activationDays } from '../../views/places/roll-out.ts';
import { idsCell } from '../chart.ts';
import type { Fields, MadeRows } from './made-rows.ts';

/** Returns a part of a whole in percent, with one decimal. */
const percentOf = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

const counties = (archive: Archive): Place[] =>
  [...archive.places.values()].flatMap(({ data }) => (data.fips.length === 5 ? [data] : []));

/**
 * Returns the days on which counties were activated, and what was active at the end of each: counties,
 * states, people, and the percent of all people.
 */
export function countyRows(archive: Archive): MadeRows {
  const all = counties(archive).reduce((sum, { population = 0 }) => sum + population, 0);
  return {
    fields: ['day', 'started', 'active', 'states', 'population', 'share', 'source'],
    rows: activationDays(archive).map(({ sources, ...day }): Fields => ({
      ...day,
      share: all > 0 ? percentOf(day.population, all) : null,
      source: idsCell(sources),
    })),
  };
}

/** Returns the first of some days on which at least half of the counties of their last were active. */
function halfOf(days: readonly Fields[], total: number): string {
  return String(days.find(({ active }) => 2 * Number(active) >= total)?.['day'] ?? '');
}

/** Returns the days on which counties of a state were activated, and how many were active at their end. */
function daysOfState(archive: Archive, { id, state, name }: Place): Fields[] {
  const all = counties(archive).filter((county) => county.state === state).length;
  const byDay = Map.groupBy(
    activatedCounties(archive).filter((county) => county.state === state),
    ({ activated }) => dateOf(activated).latest ?? activated,
  );
  let active = 0;
  return [...byDay]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, started]) => {
      active += started.length;
      const source = idsCell(started.flatMap((county) => county.source ?? []));
      return { state: name, place: id, day, active, counties: all, share: percentOf(active, all), source };
    });
}

const pace = ['early', 'late', 'one-day'] as const;

/**
 * Returns the days of each state: first the states that reached half of their counties before the country
 * did, then those that reached it later, then those whose counties all began on one day; each by that day.
 */
export function stateRows(archive: Archive): MadeRows {
  const country = activationDays(archive).map(({ day, active }): Fields => ({ day, active }));
  const national = halfOf(country, Number(country.at(-1)?.['active'] ?? 0));
  const states = statesInOrder(archive)
    .map(({ data }) => daysOfState(archive, data))
    .filter((days) => days.length > 0)
    .map((days) => {
      const half = halfOf(days, Number(days.at(-1)?.['active'] ?? 0));
      const kind: (typeof pace)[number] = days.length === 1 ? 'one-day' : half < national ? 'early' : 'late';
      return { half, kind, rows: days.map((row) => ({ ...row, kind, half })) };
    })
    .sort((a, b) => pace.indexOf(a.kind) - pace.indexOf(b.kind) || compareText(a.half, b.half));
  return {
    fields: ['state', 'place', 'kind', 'half', 'day', 'active', 'counties', 'share', 'source'],
    rows: states.flatMap(({ rows }) => rows),
  };
}
