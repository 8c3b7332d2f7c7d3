import type { APIRoute } from 'astro';
import { getOrThrow } from '../archive/index.ts';
import { siteArchive } from '../site/load-site.ts';
import { pattern } from '../site/patterns.ts';
import { cardOf, pngResponse } from '../site/png-route.ts';

/** The sharing picture of every page that has none of its own. */
export const GET: APIRoute = () =>
  pngResponse(
    cardOf({
      label: pattern('home', 'cardLabel'),
      title: getOrThrow(siteArchive().pages, 'home').data.title,
    }),
  );
