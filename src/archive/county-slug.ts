/** Returns the part of an address that names a county: "DeKalb County" is `dekalb-county`. */
export function countySlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
