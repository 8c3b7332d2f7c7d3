import widths from './font-widths.json' with { type: 'json' };

export type Weight = 400 | 600;

const advances: { [W in Weight]: ReadonlyMap<string, number> } = {
  400: new Map(Object.entries(widths[400])),
  600: new Map(Object.entries(widths[600])),
};
/** A character that the sans lacks is drawn by some other font: it counts as one em. */
const unknown = 1000;

/** Returns the width of a line of the sans in thousandths of the type size. */
function advanceOf(text: string, weight: Weight): number {
  let sum = 0;
  for (const letter of text) sum += advances[weight].get(letter) ?? unknown;
  return sum;
}

/** Returns the width of a line of the sans in pixels, at a type size in pixels. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  return (advanceOf(text, weight) * size) / 1000;
}

/** A word and its width in thousandths of the type size. */
interface Measured {
  word: string;
  advance: number;
}

/** Returns words in lines no wider than `width` pixels; `space` is what is between two of them. */
function fill(words: readonly Measured[], space: number, size: number, width: number): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const { word, advance } of words) {
    const longer = used + space + advance;
    const fits = lines.length > 0 && (longer * size) / 1000 <= width;
    if (fits) lines[lines.length - 1] = `${lines.at(-1) ?? ''} ${word}`;
    else lines.push(word);
    used = fits ? longer : advance;
  }
  return lines;
}

/**
 * Returns `text` in as few lines no wider than `width` pixels as it needs, about equally long; a word that is
 * wider has a line of its own.
 */
export function wrapText(text: string, size: number, width: number, weight: Weight = 400): string[] {
  const words = text
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ word, advance: advanceOf(word, weight) }));
  const space = advanceOf(' ', weight);
  const fillTo = (pixels: number) => fill(words, space, size, pixels);
  const lines = fillTo(width);
  let best = lines;
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const tried = fillTo(narrower);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
