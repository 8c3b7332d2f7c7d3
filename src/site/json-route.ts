import type { APIRoute } from 'astro';

/** Returns a route that answers with what `make` returns, as JSON with line breaks that a person can read. */
export function jsonRoute(make: (id: string) => unknown): APIRoute {
  return ({ params }) =>
    new Response(`${JSON.stringify(make(params['id'] ?? ''), null, 1)}\n`, {
      headers: { 'content-type': 'application/json' },
    });
}
