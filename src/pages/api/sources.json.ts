import { toCsl } from '../../exports/csl.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';

export const GET = jsonRoute(() => [...siteArchive().sources.values()].map(({ data }) => toCsl(data)));
