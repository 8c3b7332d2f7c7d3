import { engine } from 'virtual:site';
import { drawCard, type Card } from '../charts/files/sharing-card.ts';
import { siteArchive } from './load-site.ts';
import { toPng } from '../charts/files/to-png.ts';

const fonts = ['sans-400.ttf', 'sans-600.ttf'].map((file) => `${engine}/src/charts/parts/fonts/${file}`);

/** Returns a drawing with literal colours as a PNG, `zoom` times as large. */
export function pngOf(svg: string, zoom?: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(toPng(svg, fonts, zoom));
}

/** Returns the answer that holds a drawing with literal colours as a PNG, `zoom` times as large. */
export function pngResponse(svg: string, zoom?: number): Response {
  return new Response(pngOf(svg, zoom), { headers: { 'content-type': 'image/png' } });
}

/** Returns the answer that holds the sharing picture of a page. */
export function cardResponse(card: Omit<Card, 'site'>): Response {
  return pngResponse(drawCard({ ...card, site: siteArchive().site.data.name }).outerHTML, 1);
}
