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
  /** Names of its counties, in the order of their FIPS codes. */
  counties: string;
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
  /** Left out for a state. */
  day?: string;
  rings?: number;
}

/** Returns the packed form of counties in the order of their FIPS codes, each with its day and its rings. */
export function packPlaces(
  states: readonly Place[],
  counties: readonly { place: Place; day: string; rings: number }[],
): PackedPlaces {
  const days = [...new Set(counties.map(({ day }) => day))].sort();
  const packed = states.map(({ state, name }): PackedState => {
    const own = counties.filter(({ place }) => place.state === state);
    return {
      code: state,
      name,
      counties: own.map(({ place }) => place.name).join(';'),
      days: own.map(({ day }) => days.indexOf(day)).join(' '),
      rings: own.map(({ rings }) => rings).join(' '),
    };
  });
  return { days, states: packed };
}

/** Returns what was packed: each state, and after it its counties. */
export function unpackPlaces({ days, states }: PackedPlaces): IndexedPlace[] {
  return states.flatMap(({ code, name, ...list }) => {
    const [dayNumbers, rings] = [list.days.split(' '), list.rings.split(' ')];
    const counties = list.counties.split(';').map((county, i): IndexedPlace => {
      const day = days[Number(dayNumbers[i])];
      return {
        county,
        state: code,
        stateName: name,
        rings: Number(rings[i]),
        ...(day !== undefined && { day }),
      };
    });
    return [{ county: '', state: code, stateName: name }, ...counties];
  });
}
