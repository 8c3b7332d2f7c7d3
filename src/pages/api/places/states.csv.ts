import type { APIRoute } from 'astro';
import { stateTable } from '../../../exports/place-tables.ts';
import { siteRecord } from '../../../site/load-site.ts';

export const GET: APIRoute = () => new Response(stateTable(siteRecord()), { headers: { 'content-type': 'text/csv' } });
