import { Resvg } from '@resvg/resvg-js';
import { select } from 'd3';
import widths from '../parts/font-widths.json' with { type: 'json' };
import { textWidth, type Weight } from '../parts/measure-text.ts';
import { newSvg } from '../parts/new-svg.ts';
import { cover, type FlatInk, type FlatPicture } from './flat-picture.ts';

/** A line of words on a picture: where it begins, and its baseline and size, in pixels. */
export interface FlatLine {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
  ink: FlatInk;
}

/**
 * The letters of a font in one size, drawn once: what each covers of pixels, one after the other: how far
 * right and down the pixel is, and how much of it, 0 to 255.
 */
type Letters = ReadonlyMap<string, Int16Array>;

const none = new Int16Array();

/** Room before a letter that reaches to the left of where it begins. */
const before = 4;

function drawLetters(fontFiles: readonly string[], size: number, weight: Weight): Letters {
  const letters = Object.keys(widths[weight]);
  const cell = {
    width: Math.ceil(1.1 * size) + 2 * before,
    height: Math.ceil(1.4 * size),
    baseline: Math.ceil(size),
  };
  const svg = newSvg(cell.width, cell.height * letters.length);
  const draw = select(svg).attr('font-family', 'Source Sans 3').attr('font-size', size);
  for (const [i, letter] of letters.entries())
    draw
      .append('text')
      .attr('font-weight', weight)
      .attr('x', before)
      .attr('y', i * cell.height + cell.baseline)
      .text(letter);
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Source Sans 3' };
  const { pixels } = new Resvg(svg.outerHTML, { font }).render();
  const coveredIn = (at: number) =>
    Int16Array.from(
      Array.from({ length: cell.width * cell.height }, (_, i) => i).flatMap((i) => {
        const part = pixels[4 * (at * cell.width * cell.height + i) + 3] ?? 0;
        const row = Math.floor(i / cell.width);
        return part > 0 ? [(i % cell.width) - before, row - cell.baseline, part] : [];
      }),
    );
  return new Map(letters.map((letter, i) => [letter, coveredIn(i)]));
}

/**
 * Returns what writes lines of the sans on pictures; every letter of a size and weight is drawn once, and
 * from then on copied. `fontFiles` are the paths of src/charts/parts/fonts/*.ttf.
 */
export function letterWriter(fontFiles: readonly string[]): (picture: FlatPicture, line: FlatLine) => void {
  const known = new Map<string, Letters>();
  return (picture, { text, x, y, size, weight, ink }) => {
    const key = `${size}/${weight}`;
    const letters = known.get(key) ?? drawLetters(fontFiles, size, weight);
    known.set(key, letters);
    const baseline = Math.round(y);
    let end = x;
    for (const letter of text) {
      const [left, covered] = [Math.round(end), letters.get(letter) ?? none];
      for (let i = 0; i < covered.length; i += 3)
        cover(
          picture,
          left + (covered[i] ?? 0),
          baseline + (covered[i + 1] ?? 0),
          ink,
          (covered[i + 2] ?? 0) / 255,
        );
      end += textWidth(letter, size, weight);
    }
  };
}
