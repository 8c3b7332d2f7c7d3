import { parentPort } from 'node:worker_threads';
import { toPng } from '../charts/files/to-png.ts';

/** A drawing that waits to become a PNG, under a number by which the answer is known. */
export interface PngOrder {
  number: number;
  svg: string;
  fonts: readonly string[];
  zoom: number | undefined;
}

/** The PNG of an order, or why there is none. */
export type PngAnswer = { number: number } & ({ png: Uint8Array<ArrayBuffer> } | { fault: string });

// A thread of its own: it draws pictures while the other one makes pages.
parentPort?.on('message', ({ number, svg, fonts, zoom }: PngOrder) => {
  const answer = (): PngAnswer => {
    try {
      return { number, png: new Uint8Array(toPng(svg, fonts, zoom)) };
    } catch (error) {
      return { number, fault: error instanceof Error ? error.message : String(error) };
    }
  };
  parentPort?.postMessage(answer());
});
