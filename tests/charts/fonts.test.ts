import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as hb from 'harfbuzzjs';
import { expect, test } from 'vitest';
import widths from '../../src/charts/parts/font-widths.json' with { type: 'json' };

const folder = 'src/styles/fonts';

test('the three fonts weigh 40 kB at most, together', () => {
  const fonts = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  expect(fonts.toSorted()).toEqual(['sans.woff2', 'serif-italic.woff2', 'serif.woff2']);
  expect(fonts.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThanOrEqual(40_000);
});

test('the style sheet names each font once, with a fallback that takes its room', () => {
  const css = readFileSync('src/styles/fonts.css', 'utf8');
  expect(css.match(/url\('[^']+'\)/g)?.toSorted()).toEqual([
    "url('./fonts/sans.woff2')",
    "url('./fonts/serif-italic.woff2')",
    "url('./fonts/serif.woff2')",
  ]);
  expect(css.match(/size-adjust/g)?.length).toBe(3);
});

test.each([400, 600] as const)(
  'the widths by which labels are placed are those of the font that the PNG is set in, at %i',
  (weight) => {
    const font = new hb.Font(
      new hb.Face(new hb.Blob(readFileSync(`src/charts/parts/fonts/sans-${weight}.ttf`))),
    );
    const known = Object.entries(widths[weight]);
    expect(known.length).toBeGreaterThan(100);
    for (const [letter, width] of known) {
      const glyph = font.nominalGlyph(letter.codePointAt(0) ?? 0);
      expect(glyph, letter).toBeGreaterThan(0);
      expect(Math.round((font.glyphHAdvance(glyph ?? 0) * 1000) / font.face.upem), letter).toBe(width);
    }
  },
);

test('the fonts have every letter of the texts of the Record', () => {
  const known = new Set(Object.keys(widths[400]));
  const files = ['content', 'data/claims', 'data/conflicts', 'data/series', 'data/places'].flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(md|json|csv)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const lacking = files.flatMap((file) =>
    [...new Set(readFileSync(file, 'utf8'))]
      .filter((letter) => letter !== '\n' && !known.has(letter))
      .map((letter) => `${letter} in ${file}`),
  );
  expect(lacking, 'Add the letters to scripts/subset-fonts.ts and run it.').toEqual([]);
});
