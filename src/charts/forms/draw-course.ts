import { select } from 'd3';
import { arrowRoom, drawArrow } from './bars/arrow.ts';
import { edgeOf, type Layer } from './bars/bars.ts';
import type { Form } from '../chart.ts';
import { appendRect } from '../parts/append-rect.ts';
import { roundNumbers } from '../parts/draw-marks.ts';
import { formWidth } from '../parts/form-width.ts';
import { markShape } from '../parts/mark-key.ts';
import { wrapText } from '../parts/measure-text.ts';
import { newSvg } from '../parts/new-svg.ts';
import { boxOf, lineHeight, placeLabels, type Candidate, type Label } from '../parts/place-labels.ts';
import { textStyle } from '../parts/style.ts';
import { writeLabels } from '../parts/write-labels.ts';

/** A step from one moment to another, and how long it may take or takes at the least. */
export interface CourseStep {
  /** The moments at which it begins and ends, in words. */
  from: string;
  to: string;
  /** What it is, where the moment at its end does not say that. */
  name?: string;
  /** How long it is, or that this is not known. */
  words: string;
  /** Its length; left out where none is known. */
  bar?: Pick<Layer, 'kind' | 'value' | 'qualifier' | 'isLimit'>;
}

/** Steps one after the other on one line. */
export interface Course {
  steps: readonly CourseStep[];
  /** What is written where a step begins later than the one before it ends. */
  between: string;
  /** What the line shows, and what its ticks are. */
  axis: string;
}

/** A step as it lies on the line, in pixels from the beginning of that. */
interface Placed extends CourseStep {
  start: number;
  end: number;
}

const event = textStyle('strip-name');
const name = textStyle('value');
const limit = textStyle('remark');
const note = textStyle('axis');
const thick = 14;
const leastTick = 4;
const { along: radius } = markShape('exact');
/** Where the line begins. */
const start = 8;
/** How long what has no known length is drawn, at the most, and the whole line. */
interface Lengths {
  gap: number;
  whole: number;
}
const lyingLengths: Lengths = { gap: 88, whole: formWidth.wide - start - 2 * arrowRoom };
const standingLengths: Lengths = { gap: 50, whole: 440 };
const smallLengths: Lengths = { gap: 28, whole: 290 };

const lengthOf = ({ bar }: CourseStep) => Math.max(0, bar?.value ?? 0);

/** Returns the steps with what lies between them, end to end: to scale where a length is known. */
function place({ steps, between }: Course, { gap: most, whole }: Lengths): Placed[] {
  const all = steps.flatMap((step, i): CourseStep[] => {
    const before = steps[i - 1];
    return before === undefined || before.to === step.from
      ? [step]
      : [{ from: before.to, to: step.from, words: between }, step];
  });
  const gaps = all.filter(({ bar }) => bar === undefined).length;
  const sum = all.reduce((total, step) => total + lengthOf(step), 0);
  const gap = Math.min(most, (sum > 0 ? whole / 2 : whole) / Math.max(1, gaps));
  const unit = (whole - gaps * gap) / (sum || 1);
  let end = start;
  return all.map((step) => {
    const from = end;
    end += step.bar === undefined ? gap : lengthOf(step) * unit;
    return { ...step, start: from, end };
  });
}

/** Draws the line: a bar where a length is known, dots where none is, and a mark at every moment. */
function drawLine(whole: SVGSVGElement, steps: readonly Placed[], form: Form, across: number): void {
  const isWide = form === 'wide';
  const svg = select(whole).append('g').attr('class', 'course').node();
  if (!svg) return;
  const line = (parent: SVGGElement, kind: string, from: readonly number[], to: readonly number[]) => {
    const [[x1, y1], [x2, y2]] = isWide ? [from, to] : [from.toReversed(), to.toReversed()];
    const ends = { class: kind, x1, x2, y1, y2 };
    const drawn = select(parent).append('line');
    for (const [key, value] of Object.entries(ends)) drawn.attr(key, value ?? 0);
  };
  for (const { start, end, bar } of steps) {
    if (bar === undefined) {
      line(svg, 'gap', [start, across], [end, across]);
      continue;
    }
    const [low, high] = [across - thick / 2, across + thick / 2];
    const box = { x: start, y: low, width: end - start, height: thick };
    appendRect(svg, bar.kind, isWide ? box : { x: box.y, y: box.x, width: box.height, height: box.width });
    const unit = (end - start) / bar.value;
    // Nobody tells finer ticks apart.
    for (let n = 1; unit >= leastTick && n < bar.value; n += 1)
      line(svg, 'base', [start + n * unit, high], [start + n * unit, high + 4]);
    if (edgeOf(bar) === 'open') {
      line(svg, 'open', [end, low], [end, high]);
      drawArrow(svg, end + radius, across, !isWide);
    }
  }
  for (const at of [steps[0]?.start ?? 0, ...steps.map(({ end }) => end)]) {
    const [x, y] = isWide ? [at, across] : [across, at];
    appendRect(svg, 'exact', {
      ...{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    }).attr('rx', radius);
  }
}

/** Returns the moments of a course with the room that each has on both sides. */
function momentsOf(steps: readonly Placed[], whole: number): { words: string; at: number; room: number }[] {
  const [first] = steps;
  const moments = [
    ...(first ? [{ words: first.from, at: first.start }] : []),
    ...steps.map(({ to, end }) => ({ words: to, at: end })),
  ];
  return moments.map((moment, i) => {
    const [before, after] = [moments[i - 1]?.at ?? 0, moments[i + 1]?.at ?? whole];
    return { ...moment, room: Math.min(moment.at - before, after - moment.at) };
  });
}

const heightOf = (lines: readonly string[], size: number) => lines.length * lineHeight(size);

/** Returns the course as a line from left to right, steps above it and moments below. */
function drawAcross(course: Course): SVGSVGElement {
  const { wide: width } = formWidth;
  const steps = place(course, lyingLengths);
  const blocks = steps.map((step) => ({
    names: step.name === undefined ? [] : wrapText(step.name, name.size, step.end - step.start - 6),
    limits: wrapText(step.words, limit.size, step.end - step.start - 6),
    middle: (step.start + step.end) / 2,
  }));
  const above = Math.max(
    0,
    ...blocks.map(({ names, limits }) => heightOf(names, name.size) + heightOf(limits, limit.size)),
  );
  const across = above + 8 + thick / 2;
  const moments = momentsOf(steps, width).map(({ words, at, room }) => ({
    at,
    lines: wrapText(words, event.size, Math.max(52, at < 20 ? 72 : room - 4)),
  }));
  const below = Math.max(0, ...moments.map(({ lines }) => heightOf(lines, event.size)));
  const axisLines = wrapText(course.axis, note.size, width);
  const top = across + thick / 2 + 8;
  const height = top + below + 14 + heightOf(axisLines, note.size);
  const svg = newSvg(width, height);
  svg.setAttribute('class', 'chart-svg');
  drawLine(svg, steps, 'wide', across);
  const labels = [
    ...blocks.flatMap(({ names, limits, middle }): Label[] => {
      const first = above - heightOf(limits, limit.size);
      const at = { x: middle, anchor: 'middle' } as const;
      return [
        { ...name, candidates: [{ ...at, y: first - heightOf(names, name.size) + name.size, lines: names }] },
        { ...limit, candidates: [{ ...at, y: first + limit.size, lines: limits }] },
      ];
    }),
    ...moments.map(({ at, lines }): Label => {
      const words = { y: top + event.size, lines };
      const { width: wide } = boxOf({ ...words, x: at, anchor: 'middle' }, event);
      const x = Math.min(Math.max(at, wide / 2), width - wide / 2);
      return { ...event, candidates: [{ ...words, x, anchor: 'middle' }] };
    }),
    { ...note, candidates: [{ x: 0, y: top + below + 10 + note.size, anchor: 'start', lines: axisLines }] },
  ] satisfies Label[];
  return written(svg, labels, width, height);
}

/** Returns the course as a line downward, with moments and steps beside it, and below it what it shows. */
function drawDown(course: Course, lengths: Lengths, axisWords = ''): SVGSVGElement {
  const { narrow: width } = formWidth;
  const steps = place(course, lengths);
  const [across, left] = [10, 30];
  const axisLines = wrapText(axisWords, note.size, width);
  const end = steps.at(-1)?.end ?? 0;
  const height = end + arrowRoom + 6 + (axisLines.length ? 14 + heightOf(axisLines, note.size) : 0);
  const svg = newSvg(width, height);
  svg.setAttribute('class', 'chart-svg');
  drawLine(svg, steps, 'narrow', across);
  const at = (y: number, lines: string[]): Candidate => ({ x: left, y, anchor: 'start', lines });
  const labels = [
    ...momentsOf(steps, height).map(({ words, at: y }): Label => ({
      ...textStyle('name'),
      candidates: [at(y + 4, [words])],
    })),
    ...steps.map(({ name: own, words, start, end: to }): Label => {
      const lines = wrapText(own === undefined ? words : `${own}: ${words}`, limit.size, width - left);
      return {
        ...limit,
        candidates: [at((start + to - heightOf(lines, limit.size)) / 2 + limit.size, lines)],
      };
    }),
    { ...note, candidates: [{ ...at(end + arrowRoom + 16 + note.size, axisLines), x: 0 }] },
  ] satisfies Label[];
  return written(svg, labels, width, height);
}

function written(svg: SVGSVGElement, labels: readonly Label[], width: number, height: number): SVGSVGElement {
  writeLabels(svg, placeLabels(labels, { x: 0, y: 0, width, height }, { marks: [], labels: [] }));
  roundNumbers(svg);
  return svg;
}

/** Returns steps as one line: to scale where a length is known, broken where none is. */
export function drawCourse(course: Course, form: Form): SVGSVGElement {
  return form === 'wide' ? drawAcross(course) : drawDown(course, standingLengths, course.axis);
}

/** Returns steps as one line for a list of charts. */
export function drawSmallCourse(course: Course): SVGSVGElement {
  return drawDown(course, smallLengths);
}
