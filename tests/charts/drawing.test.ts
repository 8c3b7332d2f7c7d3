import { describe, expect, test } from 'vitest';
import { describedDrawing, drawSvg } from '../../src/charts/files/draw-svg.ts';
import { formWidth } from '../../src/charts/parts/form-width.ts';
import { overlap, within } from '../../src/charts/parts/place-labels.ts';
import { frameOf, labelsOf, parseSvg, shapesOf } from './read-drawing.ts';
import { charts } from '../real-charts.ts';

const drawings = charts.flatMap((chart) =>
  (['wide', 'narrow'] as const).map((form) => [`${chart.id} ${form}`, chart, form] as const),
);

describe.each(drawings)('%s', (_, chart, form) => {
  const text = drawSvg(chart, form);
  const svg = parseSvg(text);

  const named = (drawn: Element) =>
    (drawn.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => drawn.querySelector(`[id="${id}"]`)?.textContent);

  test('has on a page a name that repeats none of its words, and alone a name and a description', () => {
    const alone = describedDrawing(chart, form, 'alone');
    for (const drawn of [svg, alone]) expect(drawn.getAttribute('role')).toBe('img');
    expect(named(svg)).toEqual([`Drawing: ${chart.question} The same information follows in words.`]);
    expect(svg.querySelector('desc')).toBeNull();
    // Else a browser reads each label by itself.
    expect([...svg.querySelectorAll('text')].filter((text) => !text.closest('[aria-hidden]'))).toEqual([]);
    expect(named(alone)).toEqual([chart.title(chart.rows), chart.describe(chart.rows)]);
  });

  test('has no style of its own, no color of its own, and no label on an inner group', () => {
    expect(
      svg.querySelectorAll('style, [style], [fill], [stroke], g[aria-label], g[aria-description]').length,
    ).toBe(0);
    expect([...svg.querySelectorAll('g')].filter((group) => !group.getAttribute('class'))).toEqual([]);
  });

  test('is as wide as its form', () => {
    expect(frameOf(svg).width).toBe(formWidth[form]);
  });

  test('keeps all labels and marks inside its frame', () => {
    for (const { words, box } of labelsOf(svg)) expect(within(box, frameOf(svg)), words).toBe(true);
    for (const box of shapesOf(svg)) expect(within(box, frameOf(svg)), JSON.stringify(box)).toBe(true);
  });

  test('has no label that covers another', () => {
    const labels = labelsOf(svg);
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1))
        expect(overlap(a.box, b.box), `${a.words} | ${b.words}`).toBe(false);
  });

  test('is the same twice', () => {
    expect(drawSvg(chart, form)).toBe(text);
  });
});

test('all drawings of a page have ids of their own', () => {
  const svgs = [
    ...drawings.map(([, chart, form]) => drawSvg(chart, form)),
    ...drawings.map(([, chart, form]) => drawSvg(chart, form, `second-${chart.id}`)),
  ];
  const ids = svgs.flatMap((svg) => [...parseSvg(svg).querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.length).toBe(4 * charts.length);
  expect(new Set(ids).size).toBe(ids.length);
});
