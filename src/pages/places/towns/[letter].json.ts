import type { APIRoute } from 'astro';
import { lettersOf, packSmallTowns } from '../../../views/places/town-index.ts';
import { siteArchive } from '../../../site/load-site.ts';

export const getStaticPaths = () =>
  lettersOf(siteArchive().towns.data.towns).map((letter) => ({ params: { letter } }));

/** What the finder of places fetches once a name is typed: the smaller towns whose names begin so. */
export const GET: APIRoute = ({ params }) =>
  Response.json(packSmallTowns(siteArchive().towns.data.towns, params['letter'] ?? ''));
