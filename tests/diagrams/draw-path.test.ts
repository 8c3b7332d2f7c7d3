import type { Element, ElementContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/parts/measure-text.ts';
import { drawPath, type DiagramForm, type DrawnStage } from '../../src/diagrams/draw-path.ts';
import { stagesInOrder } from '../../src/prose/index.ts';
import { archive } from '../real-archive.ts';

const stages: DrawnStage[] = stagesInOrder(archive).map(({ data }) => data);
const forms: DiagramForm[] = ['wide', 'upright'];
const draw = (form: DiagramForm) =>
  drawPath({ stages, offices: archive.vocabulary.data.offices, label: 'The path' }, form, (id) => `#${id}`);
const isElement = (node: ElementContent): node is Element => node.type === 'element';
const all = (element: Element, tag: string): Element[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => [...(child.tagName === tag ? [child] : []), ...all(child, tag)]);
const numberOf = (element: Element, name: string) => Number(element.properties[name]);
const sizeOf = (svg: Element) =>
  String(svg.properties['viewBox']).split(' ').map(Number) as [number, number, number, number];
const hasClass = (element: Element, name: string) => String(element.properties['className']) === name;

describe.each(forms)('the path of a fingerprint, %s', (form) => {
  const svg = draw(form);
  const marks = all(svg, 'a');

  test('has a mark for every step, in order, that leads to the step', () => {
    expect(marks.map((mark) => mark.properties['href'])).toEqual(stages.map(({ id }) => `#${id}`));
    expect(marks.map((mark) => toString(mark).startsWith(`${marks.indexOf(mark) + 1}`))).toEqual(
      stages.map(() => true),
    );
    for (const [i, mark] of marks.entries()) expect(toString(mark)).toContain(stages[i]?.short ?? '?');
  });

  test('has a line from each step to the next', () => {
    const ways = all(svg, 'path').filter((path) => hasClass(path, 'way'));
    expect(ways.map((way) => way.properties['dataTo'])).toEqual(stages.slice(1).map(({ id }) => id));
    const centers = all(svg, 'circle').map((circle) => [numberOf(circle, 'cx'), numberOf(circle, 'cy')]);
    for (const [i, way] of ways.entries()) {
      const numbers = [...String(way.properties['d']).matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
      expect([numbers.slice(0, 2), numbers.slice(-2)]).toEqual([centers[i], centers[i + 1]]);
    }
  });

  test('puts steps of one office into one lane, and of two into two', () => {
    const lane = all(svg, 'circle').map((circle) => numberOf(circle, form === 'wide' ? 'cy' : 'cx'));
    for (const [i, one] of stages.entries())
      for (const [k, other] of stages.entries())
        expect(lane[i] === lane[k]).toBe(one.office === other.office);
  });

  test('keeps every word inside the drawing and clear of its neighbors', () => {
    const [, , width, height] = sizeOf(svg);
    const boxes = all(svg, 'text')
      .filter((text) => !hasClass(text, 'number'))
      .map((text) => {
        const words = toString(text);
        const size = hasClass(text, 'name') ? 12.5 : 12;
        const span = textWidth(words, size);
        const middle = hasClass(text, 'carries') || (form === 'wide' && hasClass(text, 'name'));
        const left = numberOf(text, 'x') - (middle ? span / 2 : 0);
        const bottom = numberOf(text, 'y');
        return { words, left, right: left + span, top: bottom - size * 0.75, bottom: bottom + size * 0.2 };
      });
    for (const box of boxes)
      expect([box.words, box.left >= 0, box.right <= width, box.top >= 0, box.bottom <= height]).toEqual([
        box.words,
        true,
        true,
        true,
        true,
      ]);
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .flatMap((b) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
            ? [`${a.words} / ${b.words}`]
            : [],
        ),
    );
    expect(clashes).toEqual([]);
  });

  test('is the same however often it is drawn', () => {
    expect(draw(form)).toEqual(svg);
  });
});
