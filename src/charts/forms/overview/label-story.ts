import { printDate } from '../../../dates/index.ts';
import type { EventEntry } from '../../../views/timeline/timeline.ts';
import { leaderBox } from '../../parts/event-labels.ts';
import { wrapText } from '../../parts/measure-text.ts';
import {
  boxOf,
  lineHeight,
  type Box,
  type Label,
  type Placed,
  type Candidate,
  type TextStyle,
} from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';

/** An event to be labeled, its words, and the middle of its mark in pixels. */
export interface Foot {
  event: EventEntry;
  title: string;
  x: number;
  y: number;
}

const style = textStyle('event');
const height = lineHeight(style.size);
const beside = 5;

const linesOf = ({ event, title }: Foot, width: number) => [
  printDate(event.data.date),
  ...wrapText(title, style.size, width),
];

/**
 * Returns the candidates of a label in a zone above or below the lanes: near the lanes first, in narrow
 * blocks before wide ones.
 */
function candidatesIn(zone: Box, foot: Foot, isAbove: boolean): { candidate: Candidate; cost: number }[] {
  return [128, 150, 104].flatMap((width, i) => {
    const lines = linesOf(foot, width);
    const block = lines.length * height;
    const steps = Math.max(0, Math.floor((zone.height - block) / 6));
    return Array.from({ length: steps + 1 }, (_, step) => step).flatMap((step) => {
      const top = isAbove ? zone.y + zone.height - block - step * 6 : zone.y + step * 6;
      const leader = leaderBox(foot.x, isAbove ? top + 3 : top + block - 3, foot.y);
      return (['start', 'end'] as const).map((anchor) => ({
        candidate: {
          x: foot.x + (anchor === 'start' ? beside : -beside),
          y: top + style.size,
          anchor,
          lines,
          leader,
        },
        cost: step * 6 + i * 14 + (anchor === 'end' ? 3 : 0),
      }));
    });
  });
}

/**
 * Returns labels that stand above or below the lanes beside a leader to their mark, on the nearer side where
 * there is room.
 */
export function labelsBesideLanes(feet: readonly Foot[], [above, below]: readonly [Box, Box]): Label[] {
  const middle = (above.y + above.height + below.y) / 2;
  return feet.map((foot) => {
    const far = 120;
    const upper = candidatesIn(above, foot, true).map(({ candidate, cost }) => ({
      candidate,
      cost: cost + (foot.y <= middle ? 0 : far),
    }));
    const lower = candidatesIn(below, foot, false).map(({ candidate, cost }) => ({
      candidate,
      cost: cost + (foot.y <= middle ? far : 0),
    }));
    return {
      ...style,
      candidates: [...upper, ...lower].sort((a, b) => a.cost - b.cost).map(({ candidate }) => candidate),
    };
  });
}

/**
 * Something to be named in a column: its words, how they are set, and the pixel from the top at which it
 * stands.
 */
export interface ColumnEntry {
  style: TextStyle;
  lines: readonly string[];
  y: number;
}

/** Returns an event as an entry of a column so wide. */
export function columnEntry(foot: Foot, width: number): ColumnEntry {
  return { style, lines: linesOf(foot, width), y: foot.y };
}

const gap = 8;

/**
 * Returns labels in one column, in the order of what they name from the top and each as near to it as the
 * others let it. Those that the column has no room for are left out, the last of `entries` first, and those
 * with a word that is broader.
 */
export function labelsInColumn(entries: readonly ColumnEntry[], column: Box): Placed[] {
  const blocks = entries.flatMap((entry, index) => {
    const { width } = boxOf({ x: 0, y: 0, anchor: 'start', lines: entry.lines }, entry.style);
    return width <= column.width
      ? [{ ...entry, index, size: entry.lines.length * lineHeight(entry.style.size) }]
      : [];
  });
  while (blocks.reduce((sum, { size }) => sum + size + gap, -gap) > column.height) blocks.pop();
  const sorted = blocks.toSorted((a, b) => a.y - b.y);
  const tops: number[] = [];
  for (const [i, { y, style }] of sorted.entries()) {
    const previous = sorted[i - 1];
    const free = previous ? (tops[i - 1] ?? 0) + previous.size + gap : column.y;
    tops.push(Math.max(free, y - lineHeight(style.size) / 2));
  }
  let floor = column.y + column.height;
  for (const [i, { size }] of [...sorted.entries()].reverse()) {
    tops[i] = Math.min(tops[i] ?? 0, floor - size);
    floor = (tops[i] ?? 0) - gap;
  }
  return sorted.map(({ index, lines, style }, i): Placed => ({
    ...style,
    index,
    x: column.x,
    y: (tops[i] ?? 0) + 0.8 * style.size,
    anchor: 'start',
    lines,
  }));
}
