import type { APIRoute } from 'astro';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () =>
  Object.keys(siteArchive().zips.data.zips).map((start) => ({ params: { start } }));

/** What the finder of places fetches once five digits are typed: the counties of ZIP codes that begin so. */
export const GET: APIRoute = ({ params }) => {
  const lines = siteArchive().zips.data.zips[params['start'] ?? '']?.split('; ') ?? [];
  return Response.json(Object.fromEntries(lines.map((line) => line.split(': '))));
};
