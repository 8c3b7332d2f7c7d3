import type { APIRoute } from 'astro';
import { packNames } from '../../views/places/town-index.ts';
import { siteArchive } from '../../site/load-site.ts';

/** What the finder of places fetches beside the table once it is used: larger towns, and other names. */
export const GET: APIRoute = () => {
  const { towns, names } = siteArchive();
  return Response.json(packNames(towns.data.towns, names.data));
};
