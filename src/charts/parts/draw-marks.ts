import * as Plot from '@observablehq/plot';
import { DOMParser } from 'linkedom';

export interface Extent {
  width: number;
  height: number;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
}

/** A drawing without text, and where a value stands in it. */
export interface Marks {
  svg: SVGSVGElement;
  /** Returns pixels from the left for a value of the horizontal scale. */
  x(value: number | Date): number;
  /** Returns pixels from the top for a value of the vertical scale. */
  y(value: number | Date): number;
}

interface Input extends Extent {
  x: Plot.ScaleOptions;
  y: Plot.ScaleOptions;
  /**
   * Every mark has an `ariaDescription`, which becomes the class of its group; its `ariaLabel` says of which
   * cell each element is (`cellMark`).
   */
  marks: Plot.Markish[];
}

const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-dasharray',
];
const numbers = /-?\d+\.\d+/g;
const shorten = (text: string, digits: number) =>
  text.replace(numbers, (number) => String(Math.round(Number(number) * 10 ** digits) / 10 ** digits));

function clean(svg: SVGSVGElement): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const name of ['fill', 'font-family', 'font-size', 'text-anchor', 'width', 'height'])
    svg.removeAttribute(name);
  svg.setAttribute('class', 'chart-svg');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const group of svg.querySelectorAll('g')) {
    group.removeAttribute('aria-label');
    group.setAttribute('class', group.getAttribute('aria-description') ?? '');
    group.removeAttribute('aria-description');
    for (const name of painted) group.removeAttribute(name);
  }
  for (const mark of svg.querySelectorAll('[aria-label]')) {
    mark.setAttribute('data-at', mark.getAttribute('aria-label') ?? '');
    mark.removeAttribute('aria-label');
  }
}

/**
 * Returns the marks that Plot draws on two linear scales, without its axes, labels, ids and style: colors
 * come from our classes.
 */
export function drawMarks({ x, y, ...options }: Input): Marks {
  const document = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'image/svg+xml',
  ) as unknown as Document;
  const plot = Plot.plot({ ...options, document, x: { ...x, axis: null }, y: { ...y, axis: null } });
  const scale = (name: 'x' | 'y') => {
    const { apply } = plot.scale(name) ?? {};
    return (value: number | Date) => Number(apply?.(value));
  };
  const svg = plot as unknown as SVGSVGElement;
  clean(svg);
  return { svg, x: scale('x'), y: scale('y') };
}

/** Shortens all numbers of a drawing to so many digits after the point, a thousandth of a pixel. */
export function roundNumbers(svg: SVGSVGElement, digits = 3): void {
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const short = name === 'class' ? value : shorten(value, digits);
      if (short !== value) element.setAttribute(name, short);
    }
  }
}
