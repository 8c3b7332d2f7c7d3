/** The Content-Security-Policy of a page without script, as most are: nothing but our own styles, fonts and pictures. */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The policy of a page that a script of ours enhances. */
export const policyWithScript = `${contentSecurityPolicy}; script-src 'self'`;

/** The policy of a page whose script fetches data of ours when it is used. */
export const policyWithData = `${policyWithScript}; connect-src 'self'`;

/** The policy of the page that searches: Pagefind runs in a worker, compiles WebAssembly and fetches its index. */
export const policyOfSearch = `${policyWithScript} 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'`;

/** The parts of the site that no other site may show in a frame: all but `embed/`, which is made for that. */
export const unframed = [
  ...[
    'about',
    'charts',
    'claims',
    'conflicts',
    'data',
    'explainers',
    'glossary',
    'how-it-worked',
    'lessons',
    'map',
    'places',
    'search',
    'seeds',
    'sources',
  ],
  'timeline',
] as const;

/**
 * The file `_headers`, which several static hosts read; the meta element of each page narrows it to what the page needs.
 * It cannot be narrower by path: hosts send the headers of all rules that match, and browsers then apply every policy.
 * That is why framing is forbidden part by part. The worker of the search, which has no meta element, has its policy from here.
 */
export const headersFile = `/*
  Content-Security-Policy: ${policyOfSearch}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
${['/', ...unframed.map((part) => `/${part}/*`)].map((path) => `${path}\n  Content-Security-Policy: frame-ancestors 'self'\n`).join('')}`;
