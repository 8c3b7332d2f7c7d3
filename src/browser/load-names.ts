import {
  absentOfZip,
  atPlaces,
  findable,
  findPlaces,
  namesOfPlaces,
  placesOfCode,
  readCode,
  type CodeInQuery,
  type Findable,
  type FoundPlaces,
  type Named,
} from '../views/places/find-places.ts';
import { byFips, letterOf, unpackOther, unpackTowns, type PackedNames } from '../views/places/town-index.ts';
import { loadPlaces } from './load-places.ts';

const fetchJson = async <T>(address: string) => (await (await fetch(address)).json()) as T;

/** Finds places by all their names; `base` is the address of the list of states. */
export interface PlaceNames {
  find(query: string): Promise<FoundPlaces>;
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

  const findCode = async ({ code, is }: CodeInQuery): Promise<FoundPlaces> => {
    // Each way to write a name is an entry of its own.
    const named = [...new Set(first.map((one) => one.named))];
    const found = [
      ...(is === 'fips' ? [] : await countiesOfZip(code)),
      ...(is === 'zip' ? [] : placesOfCode(named, code)),
      ...(is === 'fips' ? [] : absentOfZip(named, code)),
    ];
    return { found, areNear: false, whole: found.length, isTied: found.length > 1 };
  };
  const findName = async (name: string): Promise<FoundPlaces> => {
    const letter = name.length > 2 ? letterOf(name) : '';
    return findPlaces(letter ? [...first, ...(await smallTowns(letter))] : first, name);
  };

  return {
    async find(query) {
      const read = readCode(query);
      if (!read) return findName(query.trim());
      const ofCode = await findCode(read);
      if (!read.name) return ofCode;
      const answer = await findName(read.name);
      return answer.whole > 0 || ofCode.whole === 0 ? atPlaces(answer, ofCode.found) : ofCode;
    },
  };
}
