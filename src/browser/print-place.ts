import type { Named } from '../views/places/find-places.ts';
import { addressOfPlace, fullName } from './load-places.ts';
import { make } from './make.ts';
import { fill, printDay } from './words.ts';

/** The patterns with which places are printed. */
export const placeWords = ['wholeState', 'in', 'inSeveral', 'now', 'zip', 'fips', 'absent'] as const;

type Words = { readonly [W in (typeof placeWords)[number]]: string };

/** Returns the address of what a name leads to: the page of a place, or why the table does not have it. */
export const addressOfNamed = (base: string, { place }: Named): string =>
  place ? addressOfPlace(base, place) : `${base}#limits`;

function titleOf({ kind, name, place }: Named): string {
  if (!place || kind === 'zip') return name;
  if (kind === 'place') return fullName(place);
  return name.includes(',') ? name : `${name}, ${place.stateName}`;
}

function noteOf({ kind, place, of, name }: Named, words: Words, query: string): string {
  if (!place) return words.absent;
  const county = place.county || place.stateName;
  if (kind === 'place') return query.trim() === place.fips ? fill(words.fips, { code: place.fips }) : '';
  if (kind === 'present') return fill(words.now, { county });
  const where = fill(of > 1 ? words.inSeveral : words.in, {
    county: kind === 'zip' ? fullName(place) : county,
    of,
  });
  return kind === 'zip' ? `${fill(words.zip, { code: name })} ${where}` : where;
}

/**
 * Returns what a list shows of a name: the name itself, in which county it lies where it is no county, and
 * the day from which that was active.
 */
export function printPlace(named: Named, words: Words, query: string): HTMLElement[] {
  const { kind, place } = named;
  const note = noteOf(named, words, query);
  const day = place && (place.day === undefined ? words.wholeState : printDay(place.day));
  return [
    make('span', '', kind === 'zip' ? note : titleOf(named)),
    make('span', 'meta', [kind === 'zip' ? '' : note, day].filter(Boolean).join(' · ')),
  ];
}
