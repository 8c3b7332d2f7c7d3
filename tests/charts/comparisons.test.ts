import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/charts/chart.ts';
import { drawComparison, type PlainComparison } from '../../src/charts/forms/draw-comparison.ts';
import { textWidth } from '../../src/charts/parts/measure-text.ts';
import { plainText } from '../../src/prose/index.ts';
import { archive } from '../real-archive.ts';

const plain = [...archive.diagrams.values()].map(({ id, data }): [string, PlainComparison] => [
  id,
  {
    drawing: data.drawing,
    columns: data.columns.map(plainText),
    rows: data.rows.map((row) => ({
      ...row,
      heading: plainText(row.heading),
      cells: row.cells.map(plainText),
    })),
  },
]);
const cases = plain.flatMap(([id, diagram]) =>
  (['wide', 'narrow'] as const).map((form): [string, Form, PlainComparison] => [id, form, diagram]),
);

const numbers = (element: Element, ...names: string[]) =>
  names.map((name) => Number(element.getAttribute(name)));
const linesOf = (text: Element) =>
  text.children.length ? [...text.children].map((line) => line.textContent) : [text.textContent];
const join = (texts: Iterable<Element>) => [...texts].flatMap(linesOf).join(' ');

describe.each(cases)('the diagram %s, %s', (_, form, diagram) => {
  const svg = drawComparison(diagram, form);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const boxes = [...svg.querySelectorAll('g[data-at]')];

  test('has a box for each cell that is not empty, and in it the words of the cell', () => {
    const expected = diagram.rows.flatMap(({ cells }, i) =>
      cells.flatMap((cell, j) => (cell ? [`${i}:${j}`] : [])),
    );
    expect(boxes.map((box) => box.getAttribute('data-at')).sort()).toEqual(expected.sort());
    const said = join(svg.querySelectorAll('.cell'));
    for (const cell of diagram.rows.flatMap(({ cells }) => cells).filter(Boolean))
      expect(said).toContain(cell);
  });

  test('names every column and every row', () => {
    const said = join(svg.querySelectorAll('.column, .row, .turn'));
    for (const name of [...diagram.columns, ...diagram.rows.map(({ heading }) => heading)])
      expect(said).toContain(name);
  });

  test('keeps everything inside its frame, boxes off each other', () => {
    const frames = boxes.map(
      (box) =>
        numbers(box.querySelector('.box') as Element, 'x', 'y', 'width', 'height') as [
          number,
          number,
          number,
          number,
        ],
    );
    for (const [x, y, w, h] of frames)
      expect([x >= 0, y >= 0, x + w <= width + 0.01, y + h <= height]).toEqual([true, true, true, true]);
    for (const [i, [x, y, w, h]] of frames.entries())
      for (const [ox, oy, ow, oh] of frames.slice(i + 1))
        expect(x + w <= ox || ox + ow <= x || y + h <= oy || oy + oh <= y).toBe(true);
  });

  test('sets no line of text beyond the frame', () => {
    for (const text of svg.querySelectorAll('text:not([text-anchor])'))
      for (const line of linesOf(text))
        expect(Number(text.getAttribute('x')) + textWidth(line, 12)).toBeLessThanOrEqual(width);
  });
});

describe('a drawing of what changed', () => {
  const diagram: PlainComparison = {
    drawing: 'change',
    columns: ['Before', 'After'],
    rows: [
      { heading: 'One', turn: 'kept', cells: ['a', 'b'] },
      { heading: 'Two', turn: 'changed', cells: ['c', 'd'] },
      { heading: 'Three', turn: 'ended', cells: ['e', ''] },
    ],
  };

  test.each(['wide', 'narrow'] as const)(
    '%s, says each turn in a word and by the form of its line: double where it was kept, an arrow where it changed',
    (form) => {
      const svg = drawComparison(diagram, form);
      for (const turn of ['kept', 'changed', 'ended'])
        expect(join(svg.querySelectorAll('.turn'))).toContain(turn);
      expect(svg.querySelectorAll('line.way')).toHaveLength(3);
      expect(svg.querySelectorAll('path.way')).toHaveLength(1);
    },
  );
});
