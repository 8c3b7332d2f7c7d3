import { dataPackage } from '../../exports/data-package.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteCatalog } from '../../site/site-catalog.ts';

export const GET = jsonRoute(() => dataPackage(siteCatalog()));
