import { toCsl } from '../../exports/csl.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteRecord } from '../../site/load-site.ts';

export const GET = jsonRoute(() => [...siteRecord().sources.values()].map(({ data }) => toCsl(data)));
