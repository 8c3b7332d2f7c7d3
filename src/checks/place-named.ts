import type { EntryOf } from '../archive/index.ts';
import { isIncomplete, problemAt, type Check } from './check.ts';

type Places = readonly EntryOf<'place'>[];

/**
 * Returns whether what a county is called behind its name ("County") is odd: nothing where others of its
 * state have something, a word that only counties of other states have, or one in other letters.
 */
function oddKind(places: Places, names: { [fips: string]: string }): (place: Places[number]) => boolean {
  const counties = places.filter(({ id }) => /^\d/.test(id) && names[id] !== undefined);
  const nameOf = ({ id }: Places[number]) => names[id] ?? '';
  const kindOf = (place: Places[number]) => place.data.name.slice(nameOf(place).length).trim();
  const sizes = (key: (place: Places[number]) => string) =>
    new Map([...Map.groupBy(counties, key)].map(([group, { length }]) => [group, length]));
  const [ofKind, ofState] = [sizes(kindOf), sizes(({ data }) => data.state)];
  const ofKindThere = sizes((place) => `${place.data.state} ${kindOf(place)}`);
  const ofName = sizes((place) => `${place.data.state} ${nameOf(place)}`);
  const known = [...ofKind].flatMap(([kind, size]) => (kind && size > 1 ? [kind.toLowerCase()] : []));
  return (place) => {
    const { state } = place.data;
    const kind = kindOf(place);
    const isAlone = ofKindThere.get(`${state} ${kind}`) === 1 && ofState.get(state) !== 1;
    // "Carson City" says itself what it is.
    if (kind === '')
      return isAlone && !known.some((word) => nameOf(place).toLowerCase().endsWith(` ${word}`));
    if (ofKind.get(kind) === 1)
      return [...ofKind.keys()].some((one) => one !== kind && one.toLowerCase() === kind.toLowerCase());
    // A city may have the name of a county of its state.
    return isAlone && ofName.get(`${state} ${nameOf(place)}`) === 1;
  };
}

/** A county is called as the outlines of its code are; its address is made of its name and stays for good. */
export const placeNamed: Check = {
  name: 'place-named',
  description:
    'A state and a county have the name that the outlines have for their code, each county with an outline has a row, and rows are in order.',
  check(checked, report) {
    const { archive } = checked;
    const names = archive.geometry.data.names ?? {};
    const isOdd = oddKind([...archive.places.values()], names);
    let last = '';
    for (const place of archive.places.values()) {
      const { fips } = place.data;
      if (fips.length === last.length && fips < last)
        report.problem(
          problemAt(
            place,
            ['fips'],
            `the row of ${fips} stands behind that of ${last}`,
            'Sort the rows by code.',
          ),
        );
      last = fips;
      const own = names[fips];
      if (own === undefined) continue;
      report.examined();
      // Marks that stand apart from their letters are told by characters-plain.
      const name = place.data.name.normalize('NFC');
      if (fips.length > 2 && isOdd(place) && (name === own || name.startsWith(`${own} `)))
        report.problem(
          problemAt(
            place,
            ['name'],
            `no other county of ${place.data.state} is called as "${name}" is behind its name`,
            'Write what it is as the other rows of its state do.',
          ),
        );
      if (name === own || name.startsWith(`${own} `)) continue;
      report.problem(
        problemAt(
          place,
          ['name'],
          `the place ${fips} is "${own}" in ${archive.geometry.file}, not "${name}"`,
          `Write "${own}", for a county with what it is behind it, or correct the code.`,
        ),
      );
    }
    const stands = new Set(Object.values(archive.geometry.data.drawnAs));
    for (const fips of isIncomplete(checked, 'place') ? [] : Object.keys(names)) {
      const known = fips.length === 2 || archive.places.has(fips) || stands.has(fips);
      if (!known)
        report.problem(
          problemAt(
            archive.geometry,
            ['names', fips],
            `"${names[fips] ?? ''}" (${fips}) has an outline and no row in data/places`,
            'Take the row from git; a county whose code changed is named in "drawnAs".',
          ),
        );
    }
  },
};
