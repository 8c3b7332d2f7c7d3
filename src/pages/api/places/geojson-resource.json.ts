import { edition } from 'virtual:site';
import { geoJsonResource } from '../../../exports/county-geojson.ts';
import { jsonRoute } from '../../../site/json-route.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const GET = jsonRoute(() => geoJsonResource(siteArchive(), edition));
