import { filesForPrograms } from '../../exports/api-index.ts';
import { roCrate } from '../../exports/ro-crate.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';
import { siteCatalog } from '../../site/site-catalog.ts';

export const GET = jsonRoute(() => roCrate(siteCatalog(), filesForPrograms(siteArchive())));
