/** Returns the address of a page below the base path, for links: `/base/timeline/first/`. */
export function href(address: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/${address.replace(/^\//, '')}`;
}

/** Returns the full address of a page where the site's own is known, else the one below the base path. */
export function fullAddress(address: string): string {
  const { SITE } = import.meta.env;
  return SITE ? new URL(href(address), SITE).href : href(address);
}
