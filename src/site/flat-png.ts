import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { KeptWork } from '../archive/index.ts';
import { flatColors, type FlatPicture } from '../charts/files/flat-picture.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const colors = flatColors();

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const pack = promisify<Uint8Array, { level: number }, Buffer>(deflate);

/**
 * Returns a picture of few colors as a PNG with a palette, 8 bits a pixel, packed beside other work; the
 * picture may be drawn over meanwhile.
 */
export async function flatPng({ width, height, rows }: FlatPicture): Promise<Uint8Array<ArrayBuffer>> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, a palette, and nothing special in how it is packed.
  head.set([8, 3, 0, 0, 0], 8);
  const parts: [string, Uint8Array][] = [
    ['IHDR', head],
    ['PLTE', colors],
    ['IDAT', await pack(Uint8Array.from(rows), { level: 3 })],
    ['IEND', new Uint8Array()],
  ];
  return new Uint8Array(Buffer.concat([signature, ...parts.map(([name, data]) => chunk(name, data))]));
}

/** Flat pictures as PNGs, under a sum of all that they were drawn of. */
export const flatPngsMade = new KeptWork();

/** Returns a picture as a PNG, from an earlier run where that drew the same of the same. */
export async function flatPngOnce(
  drawnOf: readonly string[],
  draw: () => FlatPicture,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = flatPngsMade.sumOf(drawnOf.map((part) => `${part}\n`));
  const known = key === undefined ? undefined : flatPngsMade.findBytes(key);
  if (known) return known;
  const png = await flatPng(draw());
  if (key !== undefined) flatPngsMade.addBytes(key, png);
  return png;
}
