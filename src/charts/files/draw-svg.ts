import type { Chart, Form } from '../chart.ts';

/**
 * Gives a drawing its name and its description in words, for readers who do not see it, and returns it; ids
 * begin with `prefix`.
 */
export function describe(
  svg: SVGSVGElement,
  { title, words }: { title: string; words: string },
  prefix: string,
): SVGSVGElement {
  const add = (name: 'title' | 'desc', text: string) => {
    const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
    element.id = `${prefix}-${name}`;
    element.textContent = text;
    return element;
  };
  svg.prepend(add('title', title), add('desc', words));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${prefix}-title ${prefix}-desc`);
  return svg;
}

/** Returns the drawing of a chart in one form, described; ids begin with `prefix`. */
export function describedDrawing(chart: Chart, form: Form, prefix: string): SVGSVGElement {
  const { rows, events } = chart;
  return describe(
    chart.draw({ rows, events, form }),
    { title: chart.title(), words: chart.describe() },
    prefix,
  );
}

/**
 * Returns the SVG of one form of a chart for a page: colours are CSS variables, rules are those of
 * charts.css; give a `prefix` of its own to each of several figures of one chart on a page.
 */
export function drawSvg(chart: Chart, form: Form, prefix = `chart-${chart.id}`): string {
  const svg = describedDrawing(chart, form, `${prefix}-${form}`);
  svg.classList.add(`chart-${form}`);
  return svg.outerHTML;
}
