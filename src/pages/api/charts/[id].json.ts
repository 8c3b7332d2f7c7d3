import { edition } from 'virtual:site';
import { charts } from '../../../charts/index.ts';
import { toJson } from '../../../charts/files/to-json.ts';
import { licence } from '../../../exports/own-json.ts';
import { chartOf } from '../../../site/chart-figure.ts';
import { jsonRoute } from '../../../site/json-route.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () => charts.map(({ id }) => ({ params: { id } }));

export const GET = jsonRoute((id) => toJson(chartOf(id), siteArchive(), { edition, licence }));
