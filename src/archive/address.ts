import type { Kind } from '../kinds/index.ts';
import { countySlug } from './county-slug.ts';
import type { Archive } from './archive.ts';

/** Returns the address of a record's page below the base path, without the leading slash: `timeline/first-activation/`. */
export function addressOf(kind: Exclude<Kind, 'place' | 'diagram'> | 'chart', id: string): string {
  switch (kind) {
    case 'event':
      return `timeline/${id}/`;
    case 'conflict':
      return `conflicts/#${id}`;
    case 'term':
      return `glossary/#${id}`;
    case 'stage':
      return `how-it-worked/#${id}`;
    case 'regime':
      return `how-it-worked/rules/#${id}`;
    case 'series':
      return `data/#${id}`;
    default:
      return `${kind}s/${id}/`;
  }
}

/** Returns the address of a place: `places/tx/` for a state, `places/tx/harris-county/` for a county. */
export function addressOfPlace(archive: Archive, id: string): string {
  const place = archive.places.get(id)?.data;
  if (!place || place.fips.length === 2) return `places/${id.toLowerCase()}/`;
  return `places/${place.state.toLowerCase()}/${countySlug(place.name)}/`;
}
