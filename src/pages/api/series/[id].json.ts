import { edition } from 'virtual:site';
import { publish, publishSeries } from '../../../exports/own-json.ts';
import { need } from '../../../record/index.ts';
import { jsonRoute } from '../../../site/json-route.ts';
import { siteRecord } from '../../../site/load-site.ts';

export const getStaticPaths = () => [...siteRecord().series.keys()].map((id) => ({ params: { id } }));

export const GET = jsonRoute((id) => {
  const series = need(siteRecord().series, id);
  const { $schema: _schema, ...resource } = series.data;
  return { ...publish(edition, null, publishSeries(series)), resource };
});
