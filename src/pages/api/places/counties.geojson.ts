import type { APIRoute } from 'astro';
import { countyGeoJson } from '../../../exports/county-geojson.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const GET: APIRoute = () =>
  new Response(countyGeoJson(siteArchive()), { headers: { 'content-type': 'application/geo+json' } });
