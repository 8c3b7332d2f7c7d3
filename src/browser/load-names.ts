import {
  absentOfZip,
  findable,
  findPlaces,
  namesOfPlaces,
  placesOfCode,
  type Findable,
  type FoundPlaces,
  type Named,
} from '../views/places/find-places.ts';
import { byFips, letterOf, unpackOther, unpackTowns, type PackedNames } from '../views/places/town-index.ts';
import { loadPlaces } from './load-places.ts';

const fetchJson = async <T>(address: string) => (await (await fetch(address)).json()) as T;

/** What a query found, and whether it may be meant in more than one way. */
export interface Answer extends FoundPlaces {
  /** The reader has to choose: what fits is only near, or several places fit as well. */
  mustChoose: boolean;
}

/** Finds places by all their names; `base` is the address of the list of states. */
export interface PlaceNames {
  find(query: string): Promise<Answer>;
}

/**
 * Returns the names of places, fetched from below `base`; smaller towns and ZIP codes are fetched by their
 * first characters once they are asked for, and left out where that fails.
 */
export async function loadNames(base: string): Promise<PlaceNames> {
  const [places, packed] = await Promise.all([
    loadPlaces(`${base}finder.json`),
    fetchJson<PackedNames>(`${base}names.json`),
  ]);
  const counties = byFips(places);
  const first = findable([
    ...namesOfPlaces(places),
    ...unpackOther(packed.other, counties),
    ...unpackTowns(packed.towns, counties),
  ]);
  const small = new Map<string, Promise<Findable[]>>();
  const zips = new Map<string, Promise<{ [zip: string]: string }>>();

  const smallTowns = (letter: string): Promise<Findable[]> => {
    const known = small.get(letter);
    if (known) return known;
    const loaded = fetchJson<PackedNames['towns']>(`${base}towns/${letter}.json`)
      .then((towns) => findable(unpackTowns(towns, counties)))
      .catch((): Findable[] => {
        small.delete(letter);
        return [];
      });
    small.set(letter, loaded);
    return loaded;
  };
  const countiesOfZip = async (zip: string): Promise<Named[]> => {
    const start = zip.slice(0, 2);
    const list =
      zips.get(start) ??
      fetchJson<{ [zip: string]: string }>(`${base}zips/${start}.json`).catch(
        (): { [zip: string]: string } => {
          zips.delete(start);
          return {};
        },
      );
    zips.set(start, list);
    const ids = (await list)[zip]?.split(' ') ?? [];
    return ids.flatMap((id, nth) => {
      const place = counties.get(id);
      return place ? [{ kind: 'zip', name: zip, place, size: place.size, nth, of: ids.length }] : [];
    });
  };

  return {
    async find(query) {
      const code = /^\s*(\d{5})(?:-\d{4})?\s*$/.exec(query)?.[1];
      if (code !== undefined) {
        const named = first.map((one) => one.named);
        const found = [
          ...(await countiesOfZip(code)),
          ...placesOfCode(named, code),
          ...absentOfZip(named, code),
        ];
        const several = found.length > 1;
        return { found, areNear: false, whole: found.length, isTied: several, mustChoose: several };
      }
      const letter = query.trim().length > 2 ? letterOf(query) : '';
      const names = letter ? [...first, ...(await smallTowns(letter))] : first;
      const answer = findPlaces(names, query);
      return { ...answer, mustChoose: answer.areNear || answer.isTied };
    },
  };
}
