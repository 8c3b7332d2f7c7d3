import { select } from 'd3';
import { textWidth, wrapText } from './measure-text.ts';
import { lineHeight, type Label, type Placed } from './place-labels.ts';
import { textStyle } from './style.ts';

const shapes = {
  /** A round mark. */
  '': { across: 3.5, along: 3.5, round: 3.5 },
  /** A square one, in the color of counts. */
  '-square': { across: 3.5, along: 3.5, round: 0 },
  /** A flat one. */
  '-flat': { across: 1.75, along: 5, round: 0 },
  /** A small gray one, below a line. */
  '-quiet': { across: 2.5, along: 2.5, round: 2.5 },
  /** A pale one, from the least to the largest value of a time. */
  '-range': { across: 1, along: 5, round: 0 },
};

/**
 * Marks are filled where their value is exact and hollow where it is rounded or bounded; their shape says of
 * what they are.
 */
export type MarkKind = `${'exact' | 'bounded'}${keyof typeof shapes}`;

/**
 * Returns by how much a mark reaches beyond its value, across and along time, and the radius of its corners,
 * in pixels.
 */
export function markShape(kind: MarkKind): (typeof shapes)[''] {
  return shapes[kind.replace(/^exact|^bounded/, '') as keyof typeof shapes];
}

/** A kind of mark and what it stands for; a long one has a length of time. */
export interface KeyEntry {
  kind: MarkKind;
  long?: boolean;
  words: string;
}

/** The labels of a key, and how much room they take, in pixels. */
export interface Key {
  labels: Label[];
  width: number;
  height: number;
}

const room = 20;

/**
 * Returns the labels of a key whose first baseline is at `y`, one below the other, with room for a sample
 * before each, and the width and height of all; words that are too long for a line have several.
 */
export function keyLabels(entries: readonly KeyEntry[], x: number, y: number, width: number): Key {
  const style = textStyle('key');
  let next = y;
  const labels = entries.map(({ words }): Label => {
    const lines = wrapText(words, style.size, width - x - room);
    const at = next;
    next += lines.length * lineHeight(style.size) + 3;
    return { ...style, candidates: [{ x: x + room, y: at, anchor: 'start', lines }] };
  });
  const lines = labels.flatMap(({ candidates: [place] }) => place?.lines ?? []);
  return {
    labels,
    width: room + Math.max(0, ...lines.map((line) => textWidth(line, style.size))),
    height: next - y,
  };
}

/** Draws the sample of each placed label of a key. */
export function drawSamples(
  svg: SVGSVGElement,
  entries: readonly KeyEntry[],
  placed: readonly Placed[],
): void {
  for (const { index, x, y } of placed) {
    const { kind, long = false } = entries[index] ?? { kind: 'exact' };
    const { across, along, round } = markShape(kind);
    const half = long ? 2 * along : along;
    // A range is as high as its ends are apart: its sample is a box.
    const tall = kind.endsWith('-range') ? along : across;
    const sample = select(svg).append('rect').attr('class', kind);
    sample
      .attr('x', x - room + 7 - half)
      .attr('y', y - 4 - tall)
      .attr('width', 2 * half)
      .attr('height', 2 * tall);
    if (round) sample.attr('rx', round);
  }
}
