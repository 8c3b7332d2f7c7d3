import { edition } from 'virtual:site';
import { timelineJs } from '../../exports/timeline-js.ts';
import { fullAddress } from '../../site/href.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';

export const GET = jsonRoute(() => timelineJs(siteArchive(), fullAddress, edition.date));
