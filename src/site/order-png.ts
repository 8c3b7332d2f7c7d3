import { Worker } from 'node:worker_threads';
import { KeptWork } from '../archive/index.ts';
import { sha256 } from './digest.ts';
import type { PngAnswer, PngOrder } from './png-worker.ts';

interface Waiting extends PngOrder {
  done(png: Uint8Array<ArrayBuffer>): void;
  fail(error: Error): void;
}

/** What the thread has, one picture in hand and one that follows, and what waits for it. */
const [handed, waiting] = [new Map<number, Waiting>(), [] as Waiting[]];
const atOnce = 2;
/** What was ordered once is not drawn again: several files hold the same picture. */
const ordered = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
/** PNGs, under the sum of their order. */
export const pngsMade = new KeptWork();
let last = 0;
let drawer: Worker | undefined;

/** Returns the thread that draws; it holds the process only while something is ordered. */
function openDrawer(): Worker {
  const opened = new Worker(new URL('./png-worker.ts', import.meta.url));
  opened.on('message', (answer: PngAnswer) => {
    const order = handed.get(answer.number);
    handed.delete(answer.number);
    if ('png' in answer) order?.done(answer.png);
    else order?.fail(new Error(answer.fault));
    handOn();
  });
  opened.on('error', (error: Error) => {
    drawer = undefined;
    for (const order of [...handed.values(), ...waiting.splice(0)]) order.fail(error);
    handed.clear();
  });
  return opened;
}

/** Hands on what was ordered last: a page waits for it, while what was ordered ahead has time. */
function handOn(): void {
  while (handed.size < atOnce) {
    const order = waiting.pop();
    if (!order) break;
    const { number, svg, fonts, zoom } = order;
    handed.set(number, order);
    drawer ??= openDrawer();
    drawer.ref();
    drawer.postMessage({ number, svg, fonts, zoom } satisfies PngOrder);
  }
  if (handed.size === 0) drawer?.unref();
}

/** Returns the PNG of an order once it is drawn, and keeps it. */
async function drawn(key: string, order: Omit<PngOrder, 'number'>): Promise<Uint8Array<ArrayBuffer>> {
  const png = await new Promise<Uint8Array<ArrayBuffer>>((done, fail) => {
    waiting.push({ number: (last += 1), ...order, done, fail });
    handOn();
  });
  pngsMade.addBytes(key, png);
  return png;
}

/**
 * Returns, once a thread of its own has drawn it, a PNG, `zoom` times as large, of an SVG with literal
 * colors; `fonts` are the paths of the fonts in it. Fails where the SVG cannot be drawn.
 */
export function orderPng(
  svg: string,
  fonts: readonly string[],
  zoom?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = sha256(`${zoom}\n${fonts.join('\n')}\n${svg}`);
  const found = ordered.get(key);
  if (found) return found;
  const known = pngsMade.findBytes(key);
  const png = known === undefined ? drawn(key, { svg, fonts, zoom }) : Promise.resolve(known);
  // Who ordered ahead asks later whether it failed.
  png.catch(() => undefined);
  ordered.set(key, png);
  return png;
}
