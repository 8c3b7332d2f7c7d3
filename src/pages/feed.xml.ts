import type { APIRoute } from 'astro';
import { edition } from 'virtual:site';
import { atomFeed } from '../exports/atom-feed.ts';
import { fullAddress } from '../site/href.ts';
import { siteArchive } from '../site/load-site.ts';

export const GET: APIRoute = () =>
  new Response(atomFeed(siteArchive(), fullAddress, edition), {
    headers: { 'content-type': 'application/atom+xml' },
  });
