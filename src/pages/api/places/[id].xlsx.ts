import type { APIRoute } from 'astro';
import { placeSpreadsheet } from '../../../exports/place-spreadsheet.ts';
import { placeTables, spreadsheetType, type PlaceTable } from '../../../exports/place-tables.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () =>
  placeTables.map((table) => ({ params: { id: table.id }, props: { table } }));

export const GET: APIRoute<{ table: PlaceTable }> = async ({ props }) =>
  new Response(await placeSpreadsheet(siteArchive(), props.table), {
    headers: { 'content-type': spreadsheetType },
  });
