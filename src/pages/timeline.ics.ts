import type { APIRoute } from 'astro';
import { calendarOf } from '../exports/calendar.ts';
import { fullAddress } from '../site/href.ts';
import { siteArchive } from '../site/load-site.ts';

export const GET: APIRoute = () =>
  new Response(calendarOf(siteArchive(), fullAddress), { headers: { 'content-type': 'text/calendar' } });
