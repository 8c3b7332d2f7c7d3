import { DOMParser } from 'linkedom';
import { boxOf, type Anchor, type Box } from '../../src/charts/place-labels.ts';
import { textStyle } from '../../src/charts/style.ts';

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
export interface ReadLabel {
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
    const box = boxOf({ x: num(text, 'x'), y: num(text, 'y'), anchor, lines }, textStyle(name as Parameters<typeof textStyle>[0]));
    return { name, words: lines.join(' '), box };
  });
}

/** Returns the boxes of all shapes: rectangles, circles, lines and the corners of paths. */
export function shapesOf(svg: Element): Box[] {
  const of = (selector: string) => [...svg.querySelectorAll(selector)];
  return [
    ...of('rect').map((e) => ({ x: num(e, 'x'), y: num(e, 'y'), width: num(e, 'width'), height: num(e, 'height') })),
    ...of('circle').map((e) => ({ x: num(e, 'cx') - num(e, 'r'), y: num(e, 'cy') - num(e, 'r'), width: 2 * num(e, 'r'), height: 2 * num(e, 'r') })),
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
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? Number.NaN, numbers[2 * i + 1] ?? Number.NaN]);
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

/** Returns the values that the labelled rules of the grid stand for, with their places; `along` is the attribute of a rule that says where it is. */
export function readGrid(svg: Element, along: 'x1' | 'y1'): { pixel: number; value: number }[] {
  const places = [...new Set(marksOf(svg, 'grid', 'line').map((line) => num(line, along)))];
  const ticks = labelsOf(svg).filter(({ name, words }) => name === 'tick' && /^−?[\d,]+$/.test(words));
  return places.flatMap((pixel) => {
    const tick = ticks.find(({ box }) => Math.abs((along === 'y1' ? box.y + box.height / 2 : box.x + box.width / 2) - pixel) < 3);
    return tick ? [{ pixel, value: Number(tick.words.replaceAll(',', '').replace('−', '-')) }] : [];
  });
}
