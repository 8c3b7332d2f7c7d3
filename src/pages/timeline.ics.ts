import type { APIRoute } from 'astro';
import { calendarOf } from '../exports/calendar.ts';
import { fullAddress } from '../site/href.ts';
import { siteRecord } from '../site/load-site.ts';

export const GET: APIRoute = () => new Response(calendarOf(siteRecord(), fullAddress), { headers: { 'content-type': 'text/calendar' } });
