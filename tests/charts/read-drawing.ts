import { DOMParser } from 'linkedom';
import { markShape, type MarkKind } from '../../src/charts/parts/mark-key.ts';
import { boxOf, type Anchor, type Box } from '../../src/charts/parts/place-labels.ts';
import { textStyle } from '../../src/charts/parts/style.ts';
import { dayNumber } from '../../src/dates/index.ts';

/** Returns the root of an SVG text. */
export function parseSvg(text: string): Element {
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as Element;
}

const num = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** Returns the frame of a drawing. */
export function frameOf(svg: Element): Box {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { x, y, width, height };
}

/** A label as it stands in a drawing. */
interface ReadLabel {
  name: string;
  words: string;
  box: Box;
}

/** Returns all labels with the boxes that their lines fill, measured with the widths of the font. */
export function labelsOf(svg: Element): ReadLabel[] {
  return [...svg.querySelectorAll('text')].map((text) => {
    const name = text.getAttribute('class') ?? '';
    const parts = [...text.querySelectorAll('tspan')];
    const lines = (parts.length ? parts : [text]).map((part) => part.textContent);
    const anchor = (text.getAttribute('text-anchor') ?? 'start') as Anchor;
    const box = boxOf(
      { x: num(text, 'x'), y: num(text, 'y'), anchor, lines },
      textStyle(name as Parameters<typeof textStyle>[0]),
    );
    return { name, words: lines.join(' '), box };
  });
}

/** Returns the boxes of all shapes: rectangles, circles, lines and the corners of paths. */
export function shapesOf(svg: Element): Box[] {
  const of = (selector: string) => [...svg.querySelectorAll(selector)];
  return [
    ...of('rect').map((e) => ({
      x: num(e, 'x'),
      y: num(e, 'y'),
      width: num(e, 'width'),
      height: num(e, 'height'),
    })),
    ...of('circle').map((e) => ({
      x: num(e, 'cx') - num(e, 'r'),
      y: num(e, 'cy') - num(e, 'r'),
      width: 2 * num(e, 'r'),
      height: 2 * num(e, 'r'),
    })),
    ...of('line').map((e) => ({
      x: Math.min(num(e, 'x1'), num(e, 'x2')),
      y: Math.min(num(e, 'y1'), num(e, 'y2')),
      width: Math.abs(num(e, 'x1') - num(e, 'x2')),
      height: Math.abs(num(e, 'y1') - num(e, 'y2')),
    })),
    ...of('path').flatMap((e) => corners(e).map(([x, y]) => ({ x, y, width: 0, height: 0 }))),
  ];
}

/** Returns the corners of a path of straight lines. */
export function corners(path: Element): [number, number][] {
  const numbers = (path.getAttribute('d') ?? '').match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  return Array.from({ length: numbers.length / 2 }, (_, i) => [
    numbers[2 * i] ?? Number.NaN,
    numbers[2 * i + 1] ?? Number.NaN,
  ]);
}

/** Returns the shapes of one class, as they follow each other. */
export function marksOf(svg: Element, name: string, shape: string): Element[] {
  return [...svg.querySelectorAll(`g.${name} ${shape}`)];
}

/** Returns the value that stands at a pixel, by two places whose values are known. */
export function inverse(known: readonly { pixel: number; value: number }[]): (pixel: number) => number {
  const [a, b] = [known[0], known.at(-1)];
  if (!a || !b || a.pixel === b.pixel) throw new Error('the axis shows fewer than two values');
  return (pixel) => a.value + ((pixel - a.pixel) * (b.value - a.value)) / (b.pixel - a.pixel);
}

/**
 * Returns the values that the labeled rules of the grid stand for, with their places; `along` is the
 * attribute of a rule that says where it is.
 */
export function readGrid(svg: Element, along: 'x1' | 'y1'): { pixel: number; value: number }[] {
  const places = [...new Set(marksOf(svg, 'grid', 'line').map((line) => num(line, along)))];
  const ticks = labelsOf(svg).filter(({ name, words }) => name === 'tick' && /^−?[\d,.]+$/.test(words));
  return places.flatMap((pixel) => {
    const tick = ticks.find(
      ({ box }) => Math.abs((along === 'y1' ? box.y + box.height / 2 : box.x + box.width / 2) - pixel) < 3,
    );
    return tick
      ? [{ pixel, value: Number(tick.words.replaceAll(',', '').replace('−', '-')) * scaleOf(svg) }]
      : [];
  });
}

/** Returns what the words at the axes say, in one line. */
export function axisWords(svg: Element): string {
  return labelsOf(svg)
    .filter(({ name }) => name === 'axis')
    .map(({ words }) => words)
    .join(' ');
}

/** Ticks count in millions where the words of the axes say so. */
const scaleOf = (svg: Element) => (/\bmillions?\b/.test(axisWords(svg)) ? 1e6 : 1);

/**
 * Returns the function from pixels to days of the axis of time, by the marks at the beginning of its years;
 * undefined where the drawing has none.
 */
export function readDays(svg: Element): ((pixel: number) => number) | undefined {
  const starts = marksOf(svg, 'base', 'line')
    .filter((line) => num(line, 'x1') === num(line, 'x2'))
    .map((line) => num(line, 'x1'))
    .toSorted((a, b) => a - b);
  const years = labelsOf(svg)
    .filter(({ name, words }) => name === 'tick' && /^\d{4}$/.test(words))
    .map(({ box, words }) => ({ middle: box.x + box.width / 2, words }))
    .toSorted((a, b) => a.middle - b.middle);
  const known = starts.flatMap((pixel) => {
    const year = years.find(({ middle }) => middle > pixel - 3)?.words;
    return year === undefined ? [] : [{ pixel, value: dayNumber(`${year}-01-01`) }];
  });
  return known.length > 1 ? inverse(known) : undefined;
}

/**
 * A mark with the cell that it stands for, and what its place and size say by the axes: a value, or the days
 * from `from` to `to`.
 */
interface ReadMark {
  name: string;
  row: number;
  column: string;
  low: number;
  high: number;
  from: number;
  to: number;
  /** By how much the value changes over a pixel. */
  pixel: number;
}

/** Returns every mark that names its cell, read back through the axes that the drawing shows. */
export function readMarks(svg: Element): ReadMark[] {
  const panels = [...svg.querySelectorAll('g.panel')];
  return (panels.length ? panels : [svg]).flatMap(readPanel);
}

function readPanel(svg: Element): ReadMark[] {
  const upright = marksOf(svg, 'grid', 'line').every((line) => num(line, 'y1') === num(line, 'y2'));
  const grid = readGrid(svg, upright ? 'y1' : 'x1');
  const value = grid.length > 1 ? inverse(grid) : () => Number.NaN;
  const pixel = grid.length > 1 ? Math.abs(value(1) - value(0)) : 1;
  const day = readDays(svg) ?? (() => Number.NaN);
  const full = Number(
    /a full strip is ([\d,]+)/.exec(axisWords(svg))?.[1]?.replaceAll(',', '') ?? Number.NaN,
  );
  const tracks = marksOf(svg, 'track', 'rect');
  return [...svg.querySelectorAll('[data-at]')].map((mark) => {
    const [row = '', column = ''] = (mark.getAttribute('data-at') ?? '').split(':');
    const name = mark.parentElement?.getAttribute('class') ?? '';
    const [x, y, width, height] =
      mark.localName === 'circle'
        ? [num(mark, 'cx'), num(mark, 'cy'), 0, 0]
        : (['x', 'y', 'width', 'height'] as const).map((key) => num(mark, key));
    const [left, top, right, bottom] = [x ?? 0, y ?? 0, (x ?? 0) + (width ?? 0), (y ?? 0) + (height ?? 0)];
    const cell = { name, row: Number(row), column, pixel };
    if (name === 'strip') {
      const track = tracks.find(
        (one) => num(one, 'y') <= top + 0.01 && num(one, 'y') + num(one, 'height') >= bottom - 0.01,
      );
      const share = (full * (bottom - top)) / num(track ?? mark, 'height');
      return { ...cell, low: share, high: share, from: day(left), to: day(right) };
    }
    if (/^(whole|undivided|share)$/.test(name)) {
      const length = Math.abs(upright ? value(bottom) - value(top) : value(right) - value(left));
      return { ...cell, low: length, high: length, from: Number.NaN, to: Number.NaN };
    }
    const { across = 0, along = 0 } = /^(exact|bounded)/.test(name) ? markShape(name as MarkKind) : {};
    const isDay = Math.abs(right - left - 2 * along) < 0.001;
    const [low, high] = upright
      ? [value(bottom - across), value(top + across)]
      : [value(left + along), value(right - along)];
    return {
      ...cell,
      low,
      high,
      from: day(isDay ? left + along : left),
      to: day(isDay ? right - along : right),
    };
  });
}
