import { kindOf, kinds, type Addressed, type Kind } from '../kinds/index.ts';
import { countySlug } from './county-slug.ts';
import { entriesOf, getOrThrow, type AnyEntry, type Archive } from './archive.ts';

/**
 * Returns the address of a record's page below the base path, without the leading slash:
 * `timeline/first-activation/`.
 */
export function addressOf(kind: Addressed, id: string): string {
  return kinds[kind].address.replace('<id>', id);
}

/** Returns the address of a place: `places/tx/` for a state, `places/tx/harris-county/` for a county. */
export function addressOfPlace(archive: Archive, id: string): string {
  const place = archive.places.get(id)?.data;
  if (!place || place.fips.length === 2) return `places/${id.toLowerCase()}/`;
  return `places/${place.state.toLowerCase()}/${countySlug(place.name)}/`;
}

/**
 * Returns the address at which readers see a record, undefined where it has none of its own; that of a place
 * takes the Archive.
 */
export function addressOfEntry({ kind, id, data }: AnyEntry): string | undefined {
  return kind === 'page' ? data.address : kindOf(kind).address?.replace('<id>', id);
}

/**
 * Returns the address to which a link to a record leads; throws where there is no such record, or no page
 * that shows it.
 */
export function addressOfTarget(archive: Archive, kind: Kind, id: string): string {
  if (kind === 'place') return addressOfPlace(archive, id);
  const entry = getOrThrow<AnyEntry>(entriesOf(archive, kind), id);
  const address = addressOfEntry(entry);
  if (address === undefined) throw new Error(`no page shows the ${kind} "${id}"`);
  return address;
}
