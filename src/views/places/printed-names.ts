import { printInWords } from '../../language/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { County, CountyFacts } from './county-facts.ts';
import type { Place } from '../../kinds/index.ts';
import { countyFiller, stateFiller } from './place-patterns.ts';

/** Returns the name of a county with that of its state; a district that is a county is both. */
export function fullNameOf(archive: Archive, { county, stateName: state }: CountyFacts): string {
  return county.name === state ? state : countyFiller(archive)('name', { county: county.name, state });
}

/**
 * Returns a name as it is in a sentence about a state: of a county, or of what took its place. Its last word,
 * as it is written, says of what kind it is; a district has the name of its state.
 */
export function textName(archive: Archive, name: string, stateName: string): string {
  const words = name.split(' ');
  return countyFiller(archive)('name-in-text', {
    county: name,
    place: words.slice(0, -1).join(' '),
    district: name === stateName ? 'yes' : 'no',
    kind: words.at(-1) ?? '',
  });
}

/** Returns the name of a county as it is in a sentence. */
export function nameInText(archive: Archive, { county, stateName }: CountyFacts): string {
  return textName(archive, county.name, stateName);
}

/** Returns the name of a state as it is in a sentence: a district has an article. */
export function stateInText(archive: Archive, { name, status }: Place): string {
  return status === 'district' ? stateFiller(archive)('extent-district', { district: name }) : name;
}

/**
 * Returns the word in which the names of all these counties end, in lower case; empty where they end in
 * several.
 */
export function kindOfCounties(counties: readonly County[]): string {
  const [kind, ...others] = new Set(counties.map(({ name }) => name.split(' ').at(-1)?.toLowerCase()));
  return kind !== undefined && others.length === 0 ? kind : '';
}

/** Returns how many counties there are and what those of their state are called together: "64 parishes". */
export function printCounted(
  archive: Archive,
  ofState: readonly County[],
  counties = ofState.length,
): string {
  return countyFiller(archive)('counted', {
    counties: printInWords(counties),
    kind: kindOfCounties(ofState),
  });
}
