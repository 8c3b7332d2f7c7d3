import { edition } from 'virtual:site';
import { publish, publishSeries } from '../../../exports/own-json.ts';
import { getOrThrow } from '../../../archive/index.ts';
import { jsonRoute } from '../../../site/json-route.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () => [...siteArchive().series.keys()].map((id) => ({ params: { id } }));

export const GET = jsonRoute((id) => {
  const series = getOrThrow(siteArchive().series, id);
  const { $schema: _schema, ...resource } = series.data;
  return { ...publish(siteArchive(), edition, null, publishSeries(series)), resource };
});
