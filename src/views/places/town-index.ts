import type { OtherNames, Towns } from '../../kinds/index.ts';
import { sizeOf, type IndexedPlace } from './place-index.ts';
import type { Named } from './find-places.ts';
import { townsIn, type Town } from './town-list.ts';

/** Names other than those of the table, as the reader's browser gets them. */
export interface PackedNames {
  /** The towns of each state, the largest first: names, joined by ";", and for each its size and counties. */
  towns: { [state: string]: readonly [names: string, sizes: string, counties: string] };
  other: Pick<OtherNames, 'nicknames' | 'present' | 'absent'>;
}

/** A size above all: what was written by hand comes before a town or a county of the same name. */
const famous = 36;
/** Towns with this many people come with the index; the others are fetched by the first letter of a name. */
const manyPeople = 7000;

function packTowns(towns: Towns['towns'], isMeant: (town: Town) => boolean): PackedNames['towns'] {
  const packed = Object.entries(towns).map(([state, list]): [string, PackedNames['towns'][string]] => {
    const own = townsIn(list).filter(isMeant);
    return [
      state,
      [
        own.map(({ name }) => name).join(';'),
        own.map(({ people }) => sizeOf(people)).join(' '),
        // The state gives the first two digits.
        own.map(({ counties }) => counties.map((fips) => Number(fips.slice(2))).join(',')).join(' '),
      ],
    ];
  });
  return Object.fromEntries(packed.filter(([, [names]]) => names));
}

/** Returns the first letter of a name, folded, under which its file is; empty where it begins with none. */
export const letterOf = (name: string): string =>
  /[a-z]/.exec(name.normalize('NFD').toLowerCase())?.[0] ?? '';

/** Returns the larger towns and all names that are not those of the table. */
export function packNames(towns: Towns['towns'], { nicknames, present, absent }: OtherNames): PackedNames {
  return {
    towns: packTowns(towns, ({ people }) => people >= manyPeople),
    other: { nicknames, present, absent },
  };
}

/** Returns the smaller towns whose names begin with a letter. */
export const packSmallTowns = (towns: Towns['towns'], letter: string): PackedNames['towns'] =>
  packTowns(towns, ({ people, name }) => people < manyPeople && letterOf(name) === letter);

/** Returns the letters with which names of towns begin. */
export const lettersOf = (towns: Towns['towns']): string[] =>
  [...new Set(Object.values(towns).flatMap((list) => townsIn(list).map(({ name }) => letterOf(name))))]
    .filter(Boolean)
    .sort();

/** Returns places by their FIPS codes. */
export const byFips = (places: readonly IndexedPlace[]): ReadonlyMap<string, IndexedPlace> =>
  new Map(places.map((place) => [place.fips, place]));

/** Returns what was packed of towns, one for each county of a town. */
export function unpackTowns(
  packed: PackedNames['towns'],
  places: ReadonlyMap<string, IndexedPlace>,
): Named[] {
  const codes = new Map([...places.values()].map(({ state, fips }) => [state, fips.slice(0, 2)]));
  return Object.entries(packed).flatMap(([state, [names, sizes, counties]]) => {
    const [sizeOfEach, countiesOfEach] = [sizes.split(' '), counties.split(' ')];
    return names.split(';').flatMap((name, i) => {
      const ends = countiesOfEach[i]?.split(',') ?? [];
      return ends.flatMap((end, nth): Named[] => {
        const place = places.get(`${codes.get(state) ?? ''}${end.padStart(3, '0')}`);
        return place
          ? [{ kind: 'town', name, place, size: Number(sizeOfEach[i]), nth, of: ends.length }]
          : [];
      });
    });
  });
}

/** Returns nicknames, present names and names of what is not in the table, ready to be found. */
export function unpackOther(
  { nicknames, present, absent }: PackedNames['other'],
  places: ReadonlyMap<string, IndexedPlace>,
): Named[] {
  const leadTo = (
    ids: readonly string[],
    named: Pick<Named, 'kind' | 'name' | 'known' | 'code'>,
  ): Named[] => {
    const found = ids.flatMap((id) => places.get(id) ?? []);
    return found.map((place, nth) => ({ ...named, place, size: famous, nth, of: found.length }));
  };
  return [
    ...nicknames.flatMap(({ names: [name = '', ...known], places: ids }) =>
      leadTo(ids, { kind: 'nickname', name, known }),
    ),
    ...present.flatMap(({ name, code, places: ids }) => leadTo(ids, { kind: 'present', name, code })),
    ...absent.map(({ names: [name = '', ...known], zips }): Named => ({
      kind: 'absent',
      name,
      known,
      ...(zips && { zips }),
      size: famous,
      nth: 0,
      of: 1,
    })),
  ];
}
