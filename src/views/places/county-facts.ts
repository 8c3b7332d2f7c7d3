import { dateOf, dayNumber } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import { getOrThrow, perArchive, type Archive } from '../../archive/index.ts';
import type { Place } from '../../kinds/index.ts';
import { activatedCounties } from './roll-out.ts';
import { neighborCounties } from './shapes.ts';

export type County = Place & { activated: string };

/** How many counties, states and people; a federal district is no state and is told by its code (USPS). */
export interface Extent {
  counties: number;
  states: number;
  districts: readonly string[];
  people: number;
}

/** A rank in an order, or the ranks that several share. */
export interface Rank {
  first: number;
  last: number;
}

/** What the table of counties says of one of them and of those around it in time and space. */
export interface CountyFacts {
  county: County;
  /** The name of its state, or of the District of Columbia. */
  stateName: string;
  /** The day on which it was active for certain, YYYY-MM-DD. */
  day: string;
  /** Its rank among all counties, and how many these are. */
  order: Rank;
  allCounties: number;
  /** What was active before its day. */
  before: Extent;
  peopleOfAll: number;
  /** The others that began on its day, by state and name: those of its own state, and those elsewhere. */
  sameDay: { here: County[]; elsewhere: County[] };
  /**
   * Its rank among the counties of its state, these by day, the first and the last day, and the people there.
   */
  inState: Rank & {
    counties: readonly County[];
    begins: string;
    ends: string;
    people: number;
  };
  /** The counties that touch it, by day, and how many days after it each began. */
  neighbors: { county: County; days: number }[];
}

/** Returns the day on which a county was active for certain, YYYY-MM-DD. */
export function dayOf(county: County): string {
  return dateOf(county.activated).latest ?? county.activated;
}

const byDay = (a: County, b: County) =>
  compareText(dayOf(a), dayOf(b)) || compareText(a.state, b.state) || compareText(a.name, b.name);

function extentOf(archive: Archive, counties: readonly County[]): Extent {
  const states = [...new Set(counties.map(({ state }) => state))];
  const districts = states.filter((id) => archive.places.get(id)?.data.status === 'district');
  return {
    counties: counties.length,
    states: states.length - districts.length,
    districts,
    people: peopleIn(counties),
  };
}

const peopleIn = (counties: readonly County[]) =>
  counties.reduce((sum, { population = 0 }) => sum + population, 0);

/** Returns the counties of the Record whose day is known, by day, state and name. */
export const countiesByDay = perArchive((archive): County[] => activatedCounties(archive).toSorted(byDay));

/** Returns what was active at the end of a day (YYYY-MM-DD). */
export function extentOn(archive: Archive, day: string): Extent {
  return extentOf(
    archive,
    countiesByDay(archive).filter((county) => dayOf(county) <= day),
  );
}

/** Returns the facts of every county whose day is known, by FIPS code. */
export const countyFacts = perArchive((archive): ReadonlyMap<string, CountyFacts> => {
  const all = countiesByDay(archive);
  const known = new Map(all.map((county) => [county.fips, county]));
  const days = Map.groupBy(all, dayOf);
  const states = Map.groupBy(all, ({ state }) => state);
  const peopleOfAll = peopleIn(all);
  const facts = new Map<string, CountyFacts>();
  let earlier = 0;
  for (const [day, together] of days) {
    const before = extentOf(archive, all.slice(0, earlier));
    const order = { first: earlier + 1, last: earlier + together.length };
    for (const [state, here] of Map.groupBy(together, ({ state }) => state)) {
      const own = states.get(state) ?? [];
      const [begins = '', ends = ''] = [own[0], own.at(-1)].map((county) => county && dayOf(county));
      const first = own.findIndex((county) => dayOf(county) === day) + 1;
      const inState = {
        first,
        last: first + here.length - 1,
        counties: own,
        begins,
        ends,
        people: peopleIn(own),
      };
      const elsewhere = together.filter((other) => other.state !== state);
      const stateName = getOrThrow(archive.places, state).data.name;
      for (const county of here) {
        const neighbors = (neighborCounties(archive).get(county.fips) ?? [])
          .flatMap((fips) => known.get(fips) ?? [])
          .sort(byDay)
          .map((other) => ({ county: other, days: dayNumber(dayOf(other)) - dayNumber(day) }));
        const sameDay = { here: here.filter((other) => other !== county), elsewhere };
        facts.set(county.fips, {
          county,
          stateName,
          day,
          order,
          allCounties: all.length,
          before,
          peopleOfAll,
          sameDay,
          inState,
          neighbors,
        });
      }
    }
    earlier += together.length;
  }
  return facts;
});
