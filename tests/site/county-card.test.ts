import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fillRings, flatColors, newPicture, type FlatPicture } from '../../src/charts/files/flat-picture.ts';
import widths from '../../src/charts/parts/font-widths.json' with { type: 'json' };
import { palette } from '../../src/charts/parts/palette.ts';
import { countyCards } from '../../src/site/county-card.ts';
import { flatPng, flatPngOnce, flatPngsMade } from '../../src/site/flat-png.ts';
import { countyFacts } from '../../src/views/places/county-facts.ts';
import { fullNameOf } from '../../src/views/places/printed-names.ts';
import { archive } from '../real-archive.ts';

const fonts = ['sans-400.ttf', 'sans-600.ttf'].map((file) => `src/charts/parts/fonts/${file}`);
const { draw: cardOf, drawnOf } = countyCards(
  archive,
  archive.patterns.get('place-pages')?.data.patterns['cardLine'] ?? '',
  fonts,
);
const all = [...countyFacts(archive).values()];
/** Counties of all sizes and names; a county each of many states, and those with the longest names. */
const some = [
  ...all.filter((_, i) => i % 160 === 0),
  ...all.toSorted((a, b) => b.county.name.length - a.county.name.length).slice(0, 4),
];

/** The colors that the bytes of a picture stand for, as `#rrggbb`. */
const colors = Array.from({ length: flatColors().length / 3 }, (_, i) => {
  const channels = [...flatColors().subarray(3 * i, 3 * i + 3)];
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
});

const colorAt = ({ width, rows }: FlatPicture, x: number, y: number) =>
  colors[rows[y * (width + 1) + 1 + x] ?? 0];

/** Returns how many pixels of a card have each color from one column to another, the band left out. */
function colorsBetween({ width, height, rows }: FlatPicture, from: number, to: number): Map<string, number> {
  const found = new Uint32Array(256);
  for (let y = 20; y < height; y++)
    for (let x = from; x < to; x++) {
      const byte = rows[y * (width + 1) + 1 + x] ?? 0;
      found[byte] = 1 + (found[byte] ?? 0);
    }
  const sums = new Map<string, number>();
  for (const [byte, color] of colors.entries()) sums.set(color, (sums.get(color) ?? 0) + (found[byte] ?? 0));
  return sums;
}

describe('the picture to share of a county', () => {
  it.each(some.map((facts) => [fullNameOf(archive, facts), facts.county.fips] as const))(
    'has the name at the left and its shape in the land of its state at the right: %s',
    (_, fips) => {
      const card = cardOf(fips);
      const [words, map] = [colorsBetween(card, 0, 360), colorsBetween(card, 370, 800)];
      const { ink, accent, rule } = palette;
      expect(words.get(ink.light)).toBeGreaterThan(1000);
      expect(words.get(accent.light)).toBeGreaterThan(100);
      expect(map.get(ink.light)).toBe(0);
      const own = map.get(accent.light) ?? 0;
      expect(own).toBeGreaterThan(30);
      expect(own + (map.get(rule.light) ?? 0)).toBeGreaterThan(4000);
    },
  );

  it('can write the name of every county', () => {
    const names = all.map((facts) => fullNameOf(archive, facts));
    expect(names.filter((name) => [...name].some((letter) => !(letter in widths[600])))).toEqual([]);
  });

  it('is a small PNG, the same each time, that unpacks to what was drawn', async () => {
    for (const { county } of some) {
      const picture = cardOf(county.fips);
      const png = Buffer.from(await flatPng(picture));
      expect(png.length).toBeLessThan(20_000);
      const at = png.indexOf('IDAT');
      const packed = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
      expect(Buffer.compare(inflateSync(packed), Buffer.from(picture.rows))).toBe(0);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 420]);
      expect(Buffer.compare(png, Buffer.from(await flatPng(cardOf(county.fips))))).toBe(0);
    }
  });
});

describe('a shape on a picture of few colors', () => {
  it('fills what its rings enclose, but for its holes, and covers part of the pixels at its edge', () => {
    const square = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const picture = newPicture(12, 12);
    fillRings(picture, [square(1, 10.5), square(4, 7)], 'ink');
    const at = (x: number, y: number) => colorAt(picture, x, y);
    expect([at(0, 0), at(2, 2), at(5, 5), at(9, 9)]).toEqual([
      palette.paper.light,
      palette.ink.light,
      palette.paper.light,
      palette.ink.light,
    ]);
    expect([palette.paper.light, palette.ink.light]).not.toContain(at(10, 5));
    expect(at(11, 5)).toBe(palette.paper.light);
  });
});

describe('the card of a county in a later run', () => {
  it('is drawn again only where something that it shows is another', async () => {
    const [first, second] = all;
    if (!first || !second) throw new Error('there are no counties');
    const earlier = new Map<string, string>();
    const sumOf = (parts: readonly (string | Uint32Array)[]) => parts.join('');
    flatPngsMade.reuse(earlier, sumOf);
    const png = await flatPngOnce(drawnOf(first.county.fips), () => cardOf(first.county.fips));
    const again = await flatPngOnce(drawnOf(first.county.fips), () => {
      throw new Error('drawn twice');
    });
    expect(Buffer.compare(Buffer.from(png), Buffer.from(again))).toBe(0);
    let drawn = 0;
    await flatPngOnce(drawnOf(second.county.fips), () => {
      drawn += 1;
      return cardOf(second.county.fips);
    });
    expect(drawn).toBe(1);
    flatPngsMade.reuse(new Map());
  });
});
