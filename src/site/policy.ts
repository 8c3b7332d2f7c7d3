/**
 * The Content-Security-Policy of a page without script, as most are: nothing but our own styles, fonts and
 * pictures.
 */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/** The policy of a page that a script of ours enhances. */
export const policyWithScript = `${contentSecurityPolicy}; script-src 'self'`;

/** The policy of a page whose script fetches data of ours when it is used. */
export const policyWithData = `${policyWithScript}; connect-src 'self'`;

/**
 * The policy of the page that searches: Pagefind runs in a worker, compiles WebAssembly and fetches its
 * index.
 */
export const policyOfSearch = `${policyWithScript} 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'`;

/** The part of the site that is made for the frames of others. */
const framed = 'embed';

/**
 * Returns the file `_headers`, which several static hosts read, for a site of these parts (the folders of its
 * pages); the meta element of each page narrows it to what the page needs. It cannot be narrower by path:
 * hosts send the headers of all rules that match, and browsers then apply every policy. That is why framing
 * is forbidden part by part. The worker of the search, which has no meta element, has its policy from here.
 * What is made for programs may be fetched from anywhere.
 */
export function headersFile(parts: readonly string[]): string {
  const closed = ['/', ...parts.filter((part) => part !== framed).map((part) => `/${part}/*`)];
  const open = ['/api/*', '/feed.xml', '/timeline.ics'];
  return [
    '/*',
    `  Content-Security-Policy: ${policyOfSearch}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    ...closed.flatMap((path) => [path, "  Content-Security-Policy: frame-ancestors 'self'"]),
    ...open.flatMap((path) => [path, '  Access-Control-Allow-Origin: *']),
    '',
  ].join('\n');
}
