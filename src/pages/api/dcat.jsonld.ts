import { dcat } from '../../exports/dcat.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteCatalog } from '../../site/site-catalog.ts';

export const GET = jsonRoute(() => dcat(siteCatalog()));
