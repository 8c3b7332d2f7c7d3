import { engine } from 'virtual:site';
import { drawCard, type Card } from '../charts/files/sharing-card.ts';
import { siteArchive } from './load-site.ts';
import { orderPng } from './order-png.ts';

/** The paths of the fonts in which pictures are written. */
export const cardFonts = ['sans-400.ttf', 'sans-600.ttf'].map(
  (file) => `${engine}/src/charts/parts/fonts/${file}`,
);

/** A PNG, now or once it is drawn. */
type Drawn = Promise<Uint8Array<ArrayBuffer>>;

/** Returns a drawing with literal colors as a PNG, twice as large. */
export const pngOf = (svg: string): Drawn => orderPng(svg, cardFonts);

/** Returns the sharing picture of a page; whoever lists the pages can order all of theirs ahead. */
export function cardOf(card: Omit<Card, 'site'>): Drawn {
  return orderPng(drawCard({ ...card, site: siteArchive().site.data.name }).outerHTML, cardFonts, 1);
}

/** Returns the answer that holds a PNG. */
export async function pngResponse(png: Drawn): Promise<Response> {
  return new Response(await png, { headers: { 'content-type': 'image/png' } });
}
