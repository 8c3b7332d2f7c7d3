import type { Place } from '../../kinds/index.ts';

/**
 * The places as the reader's browser gets them: for each state what stands of its counties, joined by ";" or
 * blanks.
 */
export interface PackedPlaces {
  /** The days on which counties began, YYYY-MM-DD, in order. */
  days: string[];
  states: PackedState[];
}

interface PackedState {
  code: string;
  name: string;
  /** The two digits with which its FIPS codes begin. */
  fips: string;
  /** Names of its counties, in the order of their FIPS codes. */
  counties: string;
  /** For each of them by how much the end of its FIPS code exceeds that of the one before it. */
  steps: string;
  /** For each of them how many people live there, as `sizeOf` has it. */
  sizes: string;
  /** For each of them the number of its day. */
  days: string;
  /** For each of them how many rings it has in the shape of its day; -1 where it is a square there. */
  rings: string;
}

/** A county, or a state where `county` is empty, that can be looked up. */
export interface IndexedPlace {
  county: string;
  state: string;
  stateName: string;
  /** The FIPS code; that of a state has two digits. */
  fips: string;
  /** How many people live there, as `sizeOf` has it. */
  size: number;
  /** Left out for a state. */
  day?: string;
  rings?: number;
}

/** Returns a number of people as a size of at most 35; each size is two thirds more than the one before. */
export const sizeOf = (people: number): number =>
  Math.min(35, Math.round(Math.log2(Math.max(1, people)) * 1.35));

/** Returns the number of people of a size, about. */
const peopleOf = (size: number) => 2 ** (size / 1.35);

/** Returns the packed form of counties in the order of their FIPS codes, each with its day and its rings. */
export function packPlaces(
  states: readonly Place[],
  counties: readonly { place: Place; day: string; rings: number }[],
): PackedPlaces {
  const days = [...new Set(counties.map(({ day }) => day))].sort();
  const packed = states.map(({ state, name, fips }): PackedState => {
    const own = counties.filter(({ place }) => place.state === state);
    const ends = own.map(({ place }) => Number(place.fips.slice(2)));
    return {
      code: state,
      name,
      fips,
      counties: own.map(({ place }) => place.name).join(';'),
      steps: ends.map((end, i) => end - (ends[i - 1] ?? 0)).join(' '),
      sizes: own.map(({ place }) => sizeOf(place.population ?? 0)).join(' '),
      days: own.map(({ day }) => days.indexOf(day)).join(' '),
      rings: own.map(({ rings }) => rings).join(' '),
    };
  });
  return { days, states: packed };
}

/** Returns what was packed: each state, and after it its counties. */
export function unpackPlaces({ days, states }: PackedPlaces): IndexedPlace[] {
  return states.flatMap(({ code: state, name: stateName, fips, ...list }) => {
    const [dayNumbers, rings, sizes] = [list.days.split(' '), list.rings.split(' '), list.sizes.split(' ')];
    const steps = list.steps.split(' ').map(Number);
    let end = 0;
    const counties = list.counties.split(';').map((county, i): IndexedPlace => {
      const day = days[Number(dayNumbers[i])];
      end += steps[i] ?? 0;
      return {
        county,
        state,
        stateName,
        fips: `${fips}${String(end).padStart(3, '0')}`,
        size: Number(sizes[i]),
        rings: Number(rings[i]),
        ...(day !== undefined && { day }),
      };
    });
    const size = sizeOf(counties.reduce((sum, county) => sum + peopleOf(county.size), 0));
    return [{ county: '', state, stateName, fips, size }, ...counties];
  });
}
