import type { APIRoute } from 'astro';
import { perArchive } from '../../../../archive/index.ts';
import { countyCards } from '../../../../site/county-card.ts';
import { countyPaths } from '../../../../site/county-paths.ts';
import { flatPngOnce } from '../../../../site/flat-png.ts';
import { siteArchive } from '../../../../site/load-site.ts';
import { pattern } from '../../../../site/patterns.ts';
import { cardFonts, pngResponse } from '../../../../site/png-route.ts';

export const getStaticPaths = countyPaths;

const cards = perArchive((archive) => countyCards(archive, pattern('place-pages', 'cardLine'), cardFonts));

export const GET: APIRoute<{ fips: string }> = ({ props: { fips } }) => {
  const { draw, drawnOf } = cards(siteArchive());
  return pngResponse(flatPngOnce(drawnOf(fips), () => draw(fips)));
};
