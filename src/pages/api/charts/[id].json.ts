import { edition } from 'virtual:site';
import { toJson } from '../../../charts/files/to-json.ts';
import { siteArchive } from '../../../site/load-site.ts';
import { chartPaths, siteChart } from '../../../site/site-charts.ts';
import { jsonRoute } from '../../../site/json-route.ts';

export const getStaticPaths = chartPaths;

export const GET = jsonRoute((id) =>
  toJson(siteChart(id), { edition, licence: siteArchive().site.data.licence.data }),
);
