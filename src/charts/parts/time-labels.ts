import { dateOf, instantOf } from '../../dates/index.ts';
import type { EventEntry } from '../../views/timeline/timeline.ts';
import type { Marks } from './draw-marks.ts';
import type { EventFoot } from './event-labels.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { lineHeight, type Box, type Label } from './place-labels.ts';
import { textStyle } from './style.ts';
import type { Span } from './time-spans.ts';

/** Returns boxes that follow the steps of the curve, so that no label crosses it. */
export function curveBoxes(points: readonly { date: Date; value: number }[], { x, y }: Marks): Box[] {
  return points.slice(1).flatMap((point, i) => {
    const before = points[i] ?? point;
    const [left, right, low, high] = [x(before.date), x(point.date), y(before.value), y(point.value)];
    return [
      { x: left, y: low - 2, width: right - left, height: 4 },
      { x: right - 2, y: Math.min(low, high) - 2, width: 4, height: Math.abs(high - low) + 4 },
    ];
  });
}

/**
 * Returns where the leader of an event meets the curve; none where the event lies outside the axis of time.
 */
export function footOf(
  event: EventEntry,
  points: readonly { date: Date; value: number }[],
  [from, to]: [Date, Date],
  { x, y }: Marks,
): EventFoot[] {
  const { earliest, latest } = dateOf(event.data.date);
  const middle = new Date((instantOf(earliest).getTime() + instantOf(latest ?? earliest).getTime()) / 2);
  if (middle < from || middle > to) return [];
  const before = points.findLast(({ date }) => date < middle)?.value ?? 0;
  const after = points.findLast(({ date }) => date <= middle)?.value ?? 0;
  return [{ event, x: x(middle), below: y(Math.min(before, after)), above: y(Math.max(before, after)) }];
}

/** Returns the candidates of the number of a stated value beside its mark. */
export function statedLabel({ label }: Span, box: Box): Label {
  const lines = [label];
  const middle = box.y + box.height / 2;
  return {
    ...textStyle('value'),
    candidates: [
      { x: box.x - 3, y: middle + 4, anchor: 'end', lines },
      { x: box.x - 1, y: middle - 4, anchor: 'end', lines },
      { x: box.x + box.width, y: box.y - 4, anchor: 'end', lines },
      { x: box.x + box.width + 3, y: middle + 4, anchor: 'start', lines },
      { x: box.x + box.width + 1, y: middle + 13, anchor: 'start', lines },
      { x: box.x + box.width / 2, y: box.y - 4, anchor: 'middle', lines },
      { x: box.x + box.width / 2, y: box.y + box.height + 12, anchor: 'middle', lines },
      { x: box.x + box.width / 2, y: box.y - 14, anchor: 'middle', lines },
      { x: box.x + box.width + 3, y: middle, anchor: 'start', lines },
      { x: box.x, y: box.y - 7, anchor: 'start', lines },
    ],
  };
}

/** Returns the candidates of the words at a point of a rising curve, off its steps. */
export function halfLabel(words: string, x: number, y: number): Label {
  const style = textStyle('figure');
  const wrapped = wrapText(words, style.size, textWidth(words, style.size, style.weight) * 0.6, style.weight);
  const above = (lines: readonly string[]) => (lines.length - 1) * lineHeight(style.size);
  const aside = [4, 10, 18, 30, 44];
  return {
    ...style,
    candidates: [[words], wrapped].flatMap((lines) =>
      aside.flatMap((away) => [
        { x: x - 6 - away, y: y - away - above(lines), anchor: 'end' as const, lines },
        { x: x + 6 + away, y: y + 8 + away, anchor: 'start' as const, lines },
      ]),
    ),
  };
}

/** Returns the candidates of the words at the end of a curve. */
export function endLabel(words: string, x: number, y: number): Label {
  const lines = [words];
  return {
    ...textStyle('figure'),
    candidates: [
      { x, y: y - 8, anchor: 'end', lines },
      { x: x - 8, y: y - 8, anchor: 'end', lines },
      { x: x - 8, y: y + 18, anchor: 'end', lines },
    ],
  };
}
