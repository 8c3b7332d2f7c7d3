import widths from './font-widths.json' with { type: 'json' };

export type Weight = 400 | 600;

const advances: { [W in Weight]: ReadonlyMap<string, number> } = {
  400: new Map(Object.entries(widths[400])),
  600: new Map(Object.entries(widths[600])),
};
/** A character that the sans lacks is drawn by some other font: it counts as one em. */
const unknown = 1000;

/** Returns the width of a line of the sans in pixels, at a type size in pixels. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let sum = 0;
  for (const letter of text) sum += advances[weight].get(letter) ?? unknown;
  return (sum * size) / 1000;
}

function fill(words: readonly string[], size: number, width: number, weight: Weight): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Returns `text` in as few lines no wider than `width` pixels as it needs, about equally long; a word that is
 * wider has a line of its own.
 */
export function wrapText(text: string, size: number, width: number, weight: Weight = 400): string[] {
  const words = text.split(' ').filter(Boolean);
  const lines = fill(words, size, width, weight);
  let best = lines;
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const tried = fill(words, size, narrower, weight);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
