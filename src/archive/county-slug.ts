import { foldText } from '../language/fold-text.ts';

/** Returns the part of an address that names a county: "DeKalb County" is `dekalb-county`. */
export function countySlug(name: string): string {
  return foldText(name)
    .replace(/[.']/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}
