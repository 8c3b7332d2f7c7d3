/** The Content-Security-Policy of a page without script, as most are: nothing but our own styles, fonts and pictures. */
export const contentSecurityPolicy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The policy of a page that a script of ours enhances. */
export const policyWithScript = `${contentSecurityPolicy}; script-src 'self'`;

/** The policy of a page whose script fetches data of ours when it is used. */
export const policyWithData = `${policyWithScript}; connect-src 'self'`;

/** The policy of the page that searches: Pagefind runs in a worker, compiles WebAssembly and fetches its index. */
export const policyOfSearch = `${policyWithScript} 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'`;

/**
 * The file `_headers`, which several static hosts read; the meta element of each page narrows it to what the page needs.
 * It cannot be narrower by path: hosts send the headers of all rules that match, and browsers then apply every policy.
 * The worker of the search, which has no meta element, has its policy from here.
 */
export const headersFile = `/*
  Content-Security-Policy: ${policyOfSearch}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
`;
