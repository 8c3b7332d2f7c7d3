import type { APIRoute } from 'astro';
import { linesOfClaims } from '../../exports/list-lines.ts';
import { siteArchive } from '../../site/load-site.ts';

/** What the filter of the claims fetches once it is used. */
export const GET: APIRoute = () => Response.json(linesOfClaims(siteArchive()));
