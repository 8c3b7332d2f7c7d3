import type { APIRoute } from 'astro';
import { countyTable } from '../../../exports/place-tables.ts';
import { siteRecord } from '../../../site/load-site.ts';

export const GET: APIRoute = () => new Response(countyTable(siteRecord()), { headers: { 'content-type': 'text/csv' } });
