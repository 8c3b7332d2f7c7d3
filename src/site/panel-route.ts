import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedPanels, type PublishedFile } from '../exports/panel/panel-files.ts';
import { siteArchive } from './load-site.ts';

interface PanelRoute {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<{ file: PublishedFile }>;
}

/** Returns the route that answers with the files of the panels that have an ending: `.csv`, `.dta`. */
export function panelRoute(ending: string): PanelRoute {
  return {
    getStaticPaths: () =>
      publishedPanels(siteArchive())
        .flatMap(({ csv, others }) => [csv, ...others])
        .filter(({ path }) => path.endsWith(ending))
        .map((file) => ({
          params: { id: file.path.slice('panel/'.length, -ending.length) },
          props: { file },
        })),
    GET: ({ props: { file } }) =>
      new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.mediatype } }),
  };
}
