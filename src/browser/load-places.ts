import { unpackPlaces, type IndexedPlace, type PackedPlaces } from '../views/places/place-index.ts';
import { countySlug } from '../archive/county-slug.ts';

let places: Promise<IndexedPlace[]> | undefined;

/**
 * Returns the places of the Record, fetched from `address` once a page, when they are first asked for; a
 * failed attempt is made again.
 */
export function loadPlaces(address: string): Promise<IndexedPlace[]> {
  places ??= fetch(address)
    .then(async (response) => unpackPlaces((await response.json()) as PackedPlaces))
    .catch((error: unknown) => {
      places = undefined;
      throw error;
    });
  return places;
}

/** Returns the address of the page of a place; `base` is that of the list of states. */
export function addressOfPlace(base: string, { state, county }: IndexedPlace): string {
  return `${base}${state.toLowerCase()}/${county && `${countySlug(county)}/`}`;
}

/** Returns the name of a place as a reader looks for it: "Harris County, Texas", or that of a state. */
export function fullName({ county, stateName }: IndexedPlace): string {
  return county && county !== stateName ? `${county}, ${stateName}` : stateName;
}
