import { croissant } from '../../exports/croissant.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteCatalog } from '../../site/site-catalog.ts';

export const GET = jsonRoute(() => croissant(siteCatalog()));
