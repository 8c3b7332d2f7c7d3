/** The Content-Security-Policy of every page: nothing but our own styles, fonts and pictures; the pages carry no script. */
export const contentSecurityPolicy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The file `_headers`, which several static hosts read; a meta element says the same on hosts that do not. */
export const headersFile = `/*
  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
`;
