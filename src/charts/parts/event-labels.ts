import { printDate } from '../../dates/index.ts';
import type { EventEntry } from '../../views/timeline/timeline.ts';
import { wrapText } from './measure-text.ts';
import { lineHeight, type Box, type Label, type Candidate } from './place-labels.ts';
import { textStyle } from './style.ts';

/** An event and where its leader leaves the curve: downward from `below`, upward from `above`, in pixels. */
export interface EventFoot {
  event: EventEntry;
  x: number;
  below: number;
  above: number;
}

const style = textStyle('event');
const letterStyle = textStyle('letter');
const height = lineHeight(style.size);
const clear = 4;
const beside = 6;

/** Returns the box of a leader, one pixel wide. */
export function leaderBox(x: number, from: number, to: number): Box {
  return { x: x - 0.5, y: Math.min(from, to), width: 1, height: Math.abs(to - from) };
}

function linesOf({ data }: EventEntry, width: number): string[] {
  return [printDate(data.date), ...wrapText(data.title, style.size, width)];
}

/**
 * Widths of a block of text, and how many pixels farther from the curve a broader one may stand before a
 * narrower is taken.
 */
const widths = [
  { width: 190, cost: 0 },
  { width: 150, cost: 16 },
  { width: 115, cost: 36 },
];

function candidatesOf({ event, x, below, above }: EventFoot, frame: Box): Candidate[] {
  const candidates: { candidate: Candidate; cost: number }[] = [];
  for (const { width, cost } of widths) {
    const lines = linesOf(event, width);
    const block = lines.length * height;
    for (let away = 8; away < frame.height; away += 6) {
      for (const down of [true, false]) {
        const top = down ? below + away : above - away - block;
        const leader = down
          ? leaderBox(x, below + clear, top + block - 3)
          : leaderBox(x, top + 3, above - clear);
        for (const anchor of ['start', 'end'] as const) {
          candidates.push({
            candidate: {
              x: anchor === 'start' ? x + beside : x - beside,
              y: top + style.size,
              anchor,
              lines,
              leader,
            },
            cost: away + cost,
          });
        }
      }
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost).map(({ candidate }) => candidate);
}

/** Returns labels that stand beside a leader from the curve: the day in semibold, then what happened. */
export function eventLabels(feet: readonly EventFoot[], frame: Box): Label[] {
  return feet.map((foot) => ({ ...style, candidates: candidatesOf(foot, frame) }));
}

/** Returns labels of one letter at the curve, for a drawing that has room for no more. */
export function eventLetters(feet: readonly EventFoot[], frame: Box): Label[] {
  return feet.map(({ x, below, above }, i) => {
    const candidates: Candidate[] = [];
    for (let away = 10; away < frame.height; away += 6) {
      candidates.push({
        x,
        y: below + away + style.size,
        anchor: 'middle',
        lines: [letterOf(i)],
        leader: leaderBox(x, below + clear, below + away),
      });
      candidates.push({
        x,
        y: above - away,
        anchor: 'middle',
        lines: [letterOf(i)],
        leader: leaderBox(x, above - away + 3, above - clear),
      });
    }
    return { ...letterStyle, candidates };
  });
}

/** Returns the letter by which a narrow drawing names an event: a for the first. */
function letterOf(index: number): string {
  return String.fromCodePoint(97 + index);
}

/**
 * Returns the list that says what the letters stand for, and its height in pixels; its first line stands
 * below `top`.
 */
export function eventList(
  events: readonly EventEntry[],
  top: number,
  width: number,
): { labels: Label[]; height: number } {
  const indent = 16;
  let y = top;
  const labels = events.flatMap((event, i): Label[] => {
    const lines = linesOf(event, width - indent);
    const first = y + style.size;
    y += lines.length * height + 4;
    return [
      { ...letterStyle, candidates: [{ x: 0, y: first, anchor: 'start', lines: [letterOf(i)] }] },
      { ...style, candidates: [{ x: indent, y: first, anchor: 'start', lines }] },
    ];
  });
  return { labels, height: y - top };
}
