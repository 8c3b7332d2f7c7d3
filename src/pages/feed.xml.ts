import type { APIRoute } from 'astro';
import { atomFeed } from '../exports/atom-feed.ts';
import { fullAddress } from '../site/href.ts';
import { siteRecord } from '../site/load-site.ts';

export const GET: APIRoute = () => new Response(atomFeed(siteRecord(), fullAddress), { headers: { 'content-type': 'application/atom+xml' } });
