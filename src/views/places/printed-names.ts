import { printInWords } from '../../language/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { County, CountyFacts } from './county-facts.ts';
import { countyFiller } from './place-patterns.ts';

/** Returns the name of a county with that of its state; a district that is a county is both. */
export function fullNameOf(archive: Archive, { county, stateName: state }: CountyFacts): string {
  return county.name === state ? state : countyFiller(archive)('name', { county: county.name, state });
}

/** Returns the name of a county as it is in a sentence. */
export function nameInText(archive: Archive, { county, stateName }: CountyFacts): string {
  const district = county.name === stateName ? 'yes' : 'no';
  return countyFiller(archive)('name-in-text', {
    county: county.name,
    district,
    kind: kindOfCounties([county]),
  });
}

/**
 * Returns the word in which the names of all these counties end, in lower case; empty where they end in
 * several.
 */
function kindOfCounties(counties: readonly County[]): string {
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
