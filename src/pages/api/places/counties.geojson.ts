import type { APIRoute } from 'astro';
import { countyGeoJson } from '../../../exports/county-geojson.ts';
import { siteRecord } from '../../../site/load-site.ts';

export const GET: APIRoute = () => new Response(countyGeoJson(siteRecord()), { headers: { 'content-type': 'application/geo+json' } });
