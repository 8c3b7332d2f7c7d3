import type { APIRoute } from 'astro';
import { linesOfSources } from '../../exports/list-lines.ts';
import { siteArchive } from '../../site/load-site.ts';

/** What the filter of the sources fetches once it is used. */
export const GET: APIRoute = () => Response.json(linesOfSources(siteArchive()));
