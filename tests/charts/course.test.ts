import { describe, expect, it, test } from 'vitest';
import type { Form } from '../../src/charts/chart.ts';
import { drawCourse, type Course } from '../../src/charts/forms/draw-course.ts';
import { overlap, within } from '../../src/charts/parts/place-labels.ts';
import { charts } from '../real-charts.ts';
import { frameOf, labelsOf, parseSvg, shapesOf } from './read-drawing.ts';

const course: Course = {
  steps: [
    { from: 'lamp seen', to: 'lamp reported', words: 'no limit found' },
    {
      ...{ from: 'letter due', to: 'letter sent', name: 'writing', words: 'at most 1 day' },
      bar: { kind: 'share', value: 1, qualifier: 'at-most', isLimit: true },
    },
    {
      ...{ from: 'letter sent', to: 'lamp mended', words: 'at least 4 days' },
      bar: { kind: 'whole', value: 4, qualifier: 'at-least', isLimit: true },
    },
  ],
  between: 'the night: not shown',
  axis: 'each tick is a day',
};
const num = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name) ?? 0);
const forms: Form[] = ['wide', 'narrow'];

describe.each(forms)('steps on one line, %s', (form) => {
  const svg = parseSvg(drawCourse(course, form).outerHTML);
  const [from, size] = form === 'wide' ? ['x', 'width'] : ['y', 'height'];
  const start = (bar: Element | null | undefined) => num(bar, from);
  const end = (bar: Element | null | undefined) => num(bar, from) + num(bar, size);
  const [most, least] = [svg.querySelector('rect.share'), svg.querySelector('rect.whole')];

  it('are as long as their limits, each from where the one before it ends', () => {
    expect(num(least, size) / num(most, size)).toBeCloseTo(4, 4);
    expect(start(least)).toBeCloseTo(end(most), 3);
  });

  it('are dotted where no limit is known and where one begins later than the other ends, up to the bars', () => {
    const [first, second, ...others] = [...svg.querySelectorAll('line.gap')].map((gap) =>
      form === 'wide' ? [num(gap, 'x1'), num(gap, 'x2')] : [num(gap, 'y1'), num(gap, 'y2')],
    );
    expect(others).toEqual([]);
    expect(first?.[1]).toBe(second?.[0]);
    expect(second?.[1]).toBeCloseTo(start(most), 3);
  });

  it('end open at a minimum alone, and have a tick for each whole day inside them', () => {
    expect(svg.querySelectorAll('line.open, path.arrow')).toHaveLength(2);
    expect(svg.querySelectorAll('line.base')).toHaveLength(3);
  });

  it('have all their words and moments in sight, none over another', () => {
    const labels = labelsOf(svg);
    const said = labels.map(({ words }) => words).join(' | ');
    const { between, axis, steps } = course;
    for (const words of [between, axis, ...steps.flatMap((step) => [step.from, step.to, step.words])])
      expect(said).toContain(words);
    expect(svg.querySelectorAll('rect.exact')).toHaveLength(5);
    for (const [i, { words, box }] of labels.entries()) {
      expect(within(box, frameOf(svg)), words).toBe(true);
      for (const other of labels.slice(i + 1)) expect(overlap(box, other.box), words).toBe(false);
    }
    for (const box of shapesOf(svg)) expect(within(box, frameOf(svg))).toBe(true);
  });
});

test('the chart of written limits runs from booking to hearing, over what nobody has set', () => {
  const chart = charts.find(({ id }) => id === 'written-time-limits');
  const svg = chart?.draw({ rows: chart.rows, events: [], form: 'narrow' });
  const [line] = svg?.querySelectorAll('g.panel') ?? [];
  const names = line ? labelsOf(line).filter(({ name }) => name === 'name') : [];
  expect([names[0]?.words, names.at(-1)?.words]).toEqual(['booking', 'first hearing']);
  const limits = chart?.rows.filter(
    (row) => row['begins'] !== null && (row['hours'] ?? row['days']) !== null,
  );
  expect(line?.querySelectorAll('rect.share, rect.whole')).toHaveLength(limits?.length ?? 0);
  expect(line?.querySelectorAll('line.gap').length).toBe(names.length - 1 - (limits?.length ?? 0));
});
