import type { Chart, Form } from '../chart.ts';
import { chartWords, fill } from '../interface-words.ts';

/**
 * Gives a drawing its name and, where nothing beside it says the same, its description in words, for readers
 * who do not see it, and returns it; ids begin with `prefix`. The words that are drawn stay out of what is
 * read, since browsers would give them one by one, in the order of the drawing.
 */
export function describe(
  svg: SVGSVGElement,
  { title, words }: { title: string; words?: string },
  prefix: string,
): SVGSVGElement {
  const add = (name: 'title' | 'desc', text: string) => {
    const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
    element.id = `${prefix}-${name}`;
    element.textContent = text;
    return element;
  };
  const drawn = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  drawn.setAttribute('class', 'drawn');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.append(...svg.children);
  svg.append(drawn);
  const parts = [add('title', title), ...(words === undefined ? [] : [add('desc', words)])];
  svg.prepend(...parts);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', parts.map(({ id }) => id).join(' '));
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
 * Returns the SVG of one form of a chart for a page, whose text says the same: it has a name alone, so that
 * nothing is read twice. Colors are CSS variables, rules are those of charts.css; give a `prefix` of its own
 * to each of several figures of one chart on a page.
 */
export function drawSvg(chart: Chart, form: Form, prefix = `chart-${chart.id}`): string {
  const { rows, events, question } = chart;
  const title = fill(chartWords.drawingOf, { question });
  const svg = describe(chart.draw({ rows, events, form }), { title }, `${prefix}-${form}`);
  svg.classList.add(`chart-${form}`);
  return svg.outerHTML;
}
