import { describe, expect, it } from 'vitest';
import {
  boxOf,
  expand,
  overlap,
  within,
  type Anchor,
  type Box,
} from '../../src/charts/parts/place-labels.ts';
import { textStyle } from '../../src/charts/parts/style.ts';
import { smallWidth } from '../../src/charts/forms/small/small-drawing.ts';
import { charts } from '../real-charts.ts';

/** How far the paper reaches around words, in pixels. */
const paper = 2;
const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));
/** The boxes of the words of a drawing, as the fonts that we ship set them. */
const wordsOf = (svg: SVGSVGElement): { words: string; style: string; box: Box }[] =>
  [...svg.querySelectorAll('text')].map((text) => {
    const parts = [...text.querySelectorAll('tspan')].map(({ textContent }) => textContent);
    const lines = parts.length > 0 ? parts : [text.textContent];
    const anchor = (text.getAttribute('text-anchor') ?? 'start') as Anchor;
    const name = text.getAttribute('class') as Parameters<typeof textStyle>[0];
    const place = { x: numberOf(text, 'x'), y: numberOf(text, 'y'), anchor, lines };
    return { words: lines.join(' '), style: name, box: boxOf(place, textStyle(name)) };
  });
const chartOf = (id: string) => {
  const chart = charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chart;
};

describe.each(charts.map((chart) => [chart.id, chart.drawSmall()] as const))(
  'the drawing of %s for the list of charts',
  (_, svg) => {
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);

    it('is made for its size: no wider than a card, and whole', () => {
      expect(width).toBe(smallWidth);
      expect(height).toBeGreaterThan(40);
      expect(height).toBeLessThan(330);
    });

    it('has its words inside its frame, none over another', () => {
      const words = wordsOf(svg);
      expect(words.length).toBeGreaterThan(2);
      const frame = { x: -0.5, y: -0.5, width: width + 1, height: height + 1 };
      expect(words.filter(({ box }) => !within(box, frame)).map((one) => one.words)).toEqual([]);
      const crossing = words.flatMap((one, i) =>
        words.slice(i + 1).flatMap((other) => (overlap(one.box, other.box) ? [one.words, other.words] : [])),
      );
      expect(crossing).toEqual([]);
    });

    it('has its words off its bars, with the paper around them, but for those inside a bar', () => {
      const bars = [...svg.querySelectorAll('rect')].map((rect) => ({
        ...{ x: numberOf(rect, 'x'), y: numberOf(rect, 'y') },
        ...{ width: numberOf(rect, 'width'), height: numberOf(rect, 'height') },
      }));
      const beside = wordsOf(svg).filter(({ box }) => !bars.some((bar) => within(box, expand(bar, paper))));
      const biting = beside.filter(({ box }) => bars.some((bar) => overlap(expand(box, paper), bar)));
      expect(biting.map(({ words }) => words)).toEqual([]);
    });

    it('has every mark inside its frame, and says of none which cell it is: its link has the words', () => {
      const outside = [...svg.querySelectorAll('rect')].filter((rect) => {
        const [x, y] = [numberOf(rect, 'x'), numberOf(rect, 'y')];
        const box = { x, y, width: numberOf(rect, 'width'), height: numberOf(rect, 'height') };
        return !within(box, { x: -3, y: -3, width: width + 6, height: height + 6 });
      });
      expect(outside.map(({ outerHTML }) => outerHTML)).toEqual([]);
      expect(svg.querySelectorAll('[data-at], [id]').length).toBe(0);
    });
  },
);

describe('a drawing for the list of charts', () => {
  const kinds = /^(undivided|whole|share|exact|bounded|span|vague|dot)/;

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    'says what its marks are, in words above them, a key, or beside each: %s',
    (_, chart) => {
      const svg = chart.drawSmall();
      const words = wordsOf(svg);
      const isCounted = words.some(({ style, box }) => style === 'axis' && box.y < 20);
      const isNamed = words.filter(({ style }) => style === 'name').length > 2;
      const isKeyed = words.some(({ style }) => style === 'key');
      expect(isCounted || isNamed || isKeyed).toBe(true);
      // Of several kinds each is in the key or is named beside its marks.
      const drawn = [...svg.querySelectorAll('rect, path')]
        .map((mark) => mark.getAttribute('class') ?? '')
        .filter((name) => kinds.test(name));
      const isBeside = words.some(({ style }) => style === 'strip-name' || style === 'name');
      if (new Set(drawn).size > 1) expect(isKeyed || isBeside).toBe(true);
    },
  );

  it.each(charts.map((chart) => [chart.id, chart] as const))('cuts none of its words: %s', (_, chart) => {
    const said = wordsOf(chart.drawSmall()).map(({ words }) => words);
    expect(said.filter((words) => /…|\.\.\.$/.test(words))).toEqual([]);
  });

  it('says how many of its bars it leaves out', () => {
    const { rows, drawSmall } = chartOf('removals-attributed');
    const svg = drawSmall();
    const drawn = svg.querySelectorAll('rect.share, rect.whole, rect.undivided').length;
    expect(wordsOf(svg).at(-1)?.words).toBe(`and ${rows.length - drawn} more`);
  });
});

describe('bars for the list of charts', () => {
  it.each([
    ['conviction-levels-fy2014', 'rect.share', 'width', 'removals'],
    ['detainers', 'rect.share', 'height', 'detainers', 'TRAC, 2018 release'],
  ])('%s have the lengths of their numbers', (id, marks, side, column, edition?: string) => {
    const chart = chartOf(id);
    const rows = chart.rows.filter((row) => edition === undefined || row['edition'] === edition);
    const lengths = [...chart.drawSmall().querySelectorAll(marks)].map((mark) => numberOf(mark, side));
    const values = rows.flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
    const [longest, most] = [Math.max(...lengths), Math.max(...values.slice(0, lengths.length))];
    expect(lengths.length).toBeGreaterThan(2);
    for (const [i, length] of lengths.entries())
      expect(length / longest).toBeCloseTo((values[i] ?? 0) / most, 3);
  });

  it('all have their numbers', () => {
    const svg = chartOf('detainers-answered').drawSmall();
    const said = wordsOf(svg).map(({ words }) => words);
    expect(said.filter((words) => / percent$/.test(words))).toHaveLength(
      chartOf('detainers-answered').rows.length,
    );
  });

  const barsOf = (svg: SVGSVGElement) =>
    [...svg.querySelectorAll('rect.share, rect.whole, rect.undivided')]
      .map((rect) => ({ from: numberOf(rect, 'x'), to: numberOf(rect, 'x') + numberOf(rect, 'width') }))
      // Those of the key are squares of 11 pixels.
      .filter(({ from, to }) => to - from > 11);
  const yearsOf = (svg: SVGSVGElement) =>
    wordsOf(svg)
      .filter(({ style, words }) => style === 'tick' && /^\d{4}$/.test(words))
      .toSorted((a, b) => a.box.x - b.box.x);
  const grouped = ['detainers', 'ice-removals', 'interior-and-border-removals'];

  it.each(grouped)('name no year twice, and no two so close that they read as a pair: %s', (id) => {
    const years = yearsOf(chartOf(id).drawSmall());
    expect(years.length).toBeGreaterThan(3);
    expect(new Set(years.map(({ words }) => words)).size).toBe(years.length);
    const gaps = years.slice(1).map(({ box }, i) => {
      const before = years[i]?.box;
      return before ? box.x - before.x - before.width : 0;
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(12);
  });

  it.each(grouped)('stand on lines that stop where a group of them ends: %s', (id) => {
    const svg = chartOf(id).drawSmall();
    const lines = [...svg.querySelectorAll('line.base')].map((line) => [
      numberOf(line, 'x1'),
      numberOf(line, 'x2'),
    ]);
    const bars = barsOf(svg).toSorted((a, b) => a.from - b.from);
    // Bars of a group are 2 pixels apart.
    const starts = bars.filter(({ from }, i) => i === 0 || from - (bars[i - 1]?.to ?? 0) > 3);
    const ends = bars.filter(({ to }, i) => i === bars.length - 1 || (bars[i + 1]?.from ?? 0) - to > 3);
    expect(lines).toHaveLength(starts.length);
    for (const [i, [from = 0, to = 0]] of lines.entries()) {
      expect(Math.abs(from - (starts[i]?.from ?? 0))).toBeLessThan(2);
      expect(Math.abs(to - (ends[i]?.to ?? 0))).toBeLessThan(2);
    }
  });

  it('are of the last group alone, with its name, where groups count the same years', () => {
    const { rows, drawSmall } = chartOf('detainers');
    const svg = drawSmall();
    const [earlier, later] = ['TRAC, 2014 release', 'TRAC, 2018 release'];
    expect(barsOf(svg)).toHaveLength(rows.filter(({ edition }) => edition === later).length);
    const words = wordsOf(svg)
      .map((one) => one.words)
      .join(' ');
    expect(words).toContain(later);
    expect(words).not.toContain(earlier);
  });
});

describe('spans for the list of charts', () => {
  it('too many to be named have lines for what is vague, in the key too, and none over another', () => {
    const svg = chartOf('detainer-limits').drawSmall();
    expect(svg.querySelectorAll('rect.vague').length).toBe(0);
    const lines = [...svg.querySelectorAll('line.curve')].map((line) => numberOf(line, 'y1'));
    const heights = lines.toSorted((a, b) => a - b);
    const gaps = heights.slice(1).map((y, i) => y - (heights[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(3);
    const said = wordsOf(svg).filter(({ style }) => style === 'key');
    expect(heights[0]).toBeLessThan(Math.max(...said.map(({ box }) => box.y + box.height)));
  });

  it('with their names above them have boxes for what is vague', () => {
    const svg = chartOf('program-spans').drawSmall();
    expect(svg.querySelectorAll('rect.vague').length).toBeGreaterThan(1);
    expect(svg.querySelectorAll('line.curve').length).toBe(0);
  });
});

describe('strips for the list of charts', () => {
  it('have a tick at each January 1, with the names of the years between them', () => {
    const svg = chartOf('roll-out-by-state').drawSmall();
    const ticks = [...svg.querySelectorAll('line.base')].map((line) => numberOf(line, 'x1'));
    const years = wordsOf(svg).filter(({ style }) => style === 'tick');
    expect(years.length).toBeGreaterThan(2);
    for (const { box } of years) {
      const before = ticks.filter((x) => x < box.x);
      const after = ticks.filter((x) => x > box.x + box.width);
      expect(before.length + after.length).toBe(ticks.length);
      expect(Math.min(before.length, after.length)).toBeGreaterThan(0);
    }
  });
});
