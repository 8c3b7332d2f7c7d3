import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../src/charts/parts/measure-text.ts';
import { boxOf, overlap, placeLabels, within, type Label } from '../../src/charts/parts/place-labels.ts';

describe('textWidth', () => {
  test('adds the advance widths of the letters', () => {
    expect(textWidth('00', 10)).toBeCloseTo(9.94);
    expect(textWidth('00', 20)).toBeCloseTo(19.88);
  });

  test('is larger in semibold', () => {
    expect(textWidth('Removals', 12, 600)).toBeGreaterThan(textWidth('Removals', 12));
  });

  test('counts a letter that the font lacks as one em', () => {
    expect(textWidth('字', 12)).toBe(12);
  });
});

describe('wrapText', () => {
  test('makes lines about equally long, not a last one of one word', () => {
    expect(wrapText('The last counties start in Secure Communities', 12, 190)).toEqual([
      'The last counties start',
      'in Secure Communities',
    ]);
  });

  test('gives a word that is too wide a line of its own', () => {
    expect(wrapText('a considerableword b', 12, 20)).toEqual(['a', 'considerableword', 'b']);
  });

  test('keeps all words in order, and every line of several words within the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9,’]{1,14}$/), { maxLength: 20 }),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), 12, width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines)
            if (line.includes(' ')) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('placeLabels', () => {
  const frame = { x: 0, y: 0, width: 100, height: 100 };
  const label = (candidates: [number, number][]): Label => ({
    name: 'tick',
    size: 10,
    candidates: candidates.map(([x, y]) => ({ x, y, anchor: 'start', lines: ['00'] })),
  });

  test('takes the first candidate that is free', () => {
    const placed = placeLabels(
      [
        label([[0, 20]]),
        label([
          [2, 20],
          [40, 20],
        ]),
      ],
      frame,
      { marks: [], labels: [] },
    );
    expect(placed.map(({ x }) => x)).toEqual([0, 40]);
  });

  test('keeps off marks and inside the frame', () => {
    const mark = { x: 0, y: 0, width: 50, height: 50 };
    expect(
      placeLabels(
        [
          label([
            [10, 20],
            [95, 20],
            [10, 3],
            [60, 20],
          ]),
        ],
        frame,
        { marks: [mark], labels: [] },
      ).map(({ x }) => x),
    ).toEqual([60]);
  });

  test('leaves a label out that has no free spot', () => {
    expect(
      placeLabels([label([[0, 20]]), label([[0, 22]])], frame, { marks: [], labels: [] }).map(
        ({ index }) => index,
      ),
    ).toEqual([0]);
  });

  test('lets a leader pass behind a mark, not through a label', () => {
    const leader = { x: 60, y: 10, width: 1, height: 40 };
    const wanted: Label = {
      name: 'tick',
      size: 10,
      candidates: [{ x: 65, y: 20, anchor: 'start', lines: ['00'], leader }],
    };
    expect(
      placeLabels([wanted], frame, { marks: [{ x: 55, y: 40, width: 8, height: 8 }], labels: [] }).length,
    ).toBe(1);
    expect(
      placeLabels([wanted], frame, { marks: [], labels: [{ x: 55, y: 40, width: 8, height: 8 }] }).length,
    ).toBe(0);
  });

  test('never lets two labels overlap nor one leave the frame, whatever it is given', () => {
    const candidate = fc.record({
      x: fc.integer({ min: -20, max: 120 }),
      y: fc.integer({ min: -20, max: 120 }),
      anchor: fc.constantFrom('start', 'middle', 'end'),
      lines: fc.array(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 3 }),
    });
    const labels = fc.array(
      fc.record({
        name: fc.constant('tick'),
        size: fc.integer({ min: 6, max: 20 }),
        candidates: fc.array(candidate, { maxLength: 4 }),
      }),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(labels, (wanted) => {
        const boxes = placeLabels(wanted, frame, { marks: [], labels: [] }).map((placed) =>
          boxOf(placed, placed),
        );
        for (const [i, box] of boxes.entries()) {
          expect(within(box, frame)).toBe(true);
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
        }
      }),
    );
  });
});
