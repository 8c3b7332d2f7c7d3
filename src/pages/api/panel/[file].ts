import type { APIRoute } from 'astro';
import { publishedPanels, type PublishedFile } from '../../../exports/panel/panel-files.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () =>
  publishedPanels(siteArchive())
    .flatMap(({ csv, others }) => [csv, ...others])
    .map((file) => ({ params: { file: file.path.replace(/^panel\//, '') }, props: { file } }));

export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.mediatype } });
