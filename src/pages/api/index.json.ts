import { edition } from 'virtual:site';
import { apiFiles } from '../../exports/api-index.ts';
import { publish } from '../../exports/own-json.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';

export const GET = jsonRoute(() => publish(siteArchive(), edition, null, apiFiles(siteArchive())));
