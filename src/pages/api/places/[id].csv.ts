import type { APIRoute } from 'astro';
import { placeCsv, placeTables, type PlaceTable } from '../../../exports/place-tables.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () =>
  placeTables.map((table) => ({ params: { id: table.id }, props: { table } }));

export const GET: APIRoute<{ table: PlaceTable }> = ({ props }) =>
  new Response(placeCsv(siteArchive(), props.table), { headers: { 'content-type': 'text/csv' } });
