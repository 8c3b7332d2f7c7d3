import { scaleUtc } from 'd3';
import { describe, expect, it, test } from 'vitest';
import type { Form } from '../../src/charts/chart.ts';
import { ticksOver, withLastYear, yearTicks } from '../../src/charts/parts/axes.ts';
import { charts } from '../real-charts.ts';
import { labelsOf, marksOf, readDays, readGrid } from './read-drawing.ts';

const num = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
const drawings = charts.flatMap((chart) =>
  (['wide', 'narrow'] as Form[]).flatMap((form) => {
    const svg = chart.draw({ rows: chart.rows, events: chart.events, form });
    const panels = [...svg.querySelectorAll('g.panel')];
    return (panels.length > 0 ? panels : [svg]).map(
      (panel, i) => [`${chart.id} ${form} ${i}`, panel] as const,
    );
  }),
);
/** The marks whose length or place says a number. */
const kinds = [
  'whole',
  'undivided',
  'share',
  'exact',
  'bounded',
  'exact-square',
  'exact-flat',
  'exact-range',
];

/** Returns the farthest pixel of marks and of labeled ticks along the axis of values; none without one. */
function reachOf(panel: Element): { marks: number; ticks: number } | undefined {
  const rules = marksOf(panel, 'grid', 'line');
  const isUpright = rules.every((line) => num(line, 'y1') === num(line, 'y2'));
  const grid = readGrid(panel, isUpright ? 'y1' : 'x1');
  // Points and ranges stand on an axis of values where it is upright, else on one of time.
  const marks = kinds
    .filter((kind) => isUpright || !/^(exact|bounded)/.test(kind))
    .flatMap((kind) => marksOf(panel, kind, 'rect[data-at]'));
  if (grid.length < 2 || marks.length === 0) return undefined;
  const pixels = grid.map(({ pixel }) => pixel);
  return isUpright
    ? { marks: -Math.min(...marks.map((one) => num(one, 'y'))), ticks: -Math.min(...pixels) }
    : {
        marks: Math.max(...marks.map((one) => num(one, 'x') + num(one, 'width'))),
        ticks: Math.max(...pixels),
      };
}

describe('the axis of every chart reaches as far as its longest bar', () => {
  const measured = drawings.flatMap(([name, panel]) => {
    const reach = reachOf(panel);
    return reach ? [[name, reach] as const] : [];
  });

  test.each(measured)('%s', (_, { marks, ticks }) => {
    expect(marks).toBeLessThanOrEqual(ticks + 5);
  });

  it('of all charts of bars', () => {
    const bars = new Set(
      drawings
        .filter(([, panel]) => panel.querySelector('.share > [data-at], .whole > [data-at]'))
        .map(([name]) => name),
    );
    expect([...bars].filter((name) => !measured.some(([one]) => one === name))).toEqual([]);
  });
});

describe('ticks', () => {
  it('are round, and reach over all values', () => {
    expect(ticksOver([0, 72_011], [3, 4, 5])).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
    expect(ticksOver([-98, 67], [4, 5, 6])).toEqual([-100, -50, 0, 50, 100]);
  });

  it('are rather a few than many, and as few as can be where none fit', () => {
    expect(ticksOver([0, 133_551], [3, 4, 5])).toEqual([0, 50_000, 100_000, 150_000]);
    expect(ticksOver([0, 454_000], [2, 3, 5], (ticks) => ticks.length < 5)).toEqual([
      0, 200_000, 400_000, 600_000,
    ]);
    expect(ticksOver([0, 454_000], [2, 5], () => false)).toEqual([0, 200_000, 400_000, 600_000]);
  });
});

describe('the years of an axis of time', () => {
  const yearsOf = (from: string, to: string, width: number) => {
    const domain = [new Date(from), new Date(to)] as const;
    return yearTicks(domain, scaleUtc(domain, [0, width]), 10).map(({ candidates: [place] }) => place);
  };
  const words = (places: ReturnType<typeof yearsOf>) => places.flatMap((place) => place?.lines ?? []);

  it('are each in the middle of theirs', () => {
    const places = yearsOf('2009-01-01', '2011-01-01', 200);
    expect(words(places)).toEqual(['2009', '2010']);
    expect(places.map((place) => place?.x)).toEqual([50, 150]);
  });

  it('are left out where a cut one is narrower than its name', () => {
    expect(words(yearsOf('2008-10-01', '2011-02-01', 200))).toEqual(['2009', '2010']);
    expect(words(yearsOf('2008-10-01', '2011-02-01', 900))).toEqual(['2008', '2009', '2010', '2011']);
  });

  it('are left to the placing where all are narrow', () => {
    expect(words(yearsOf('2009-01-01', '2019-01-01', 200))).toHaveLength(10);
  });

  it('have the last one where the axis is made long enough for it, and no longer', () => {
    const domain = [new Date('2009-01-01'), new Date('2011-02-01')] as const;
    const longer = withLastYear(domain, 200);
    const named = yearTicks(longer, scaleUtc(longer, [0, 200]), 10);
    expect(words(named.map(({ candidates: [place] }) => place))).toEqual(['2009', '2010', '2011']);
    expect(longer[1] < new Date('2011-07-01')).toBe(true);
    expect(withLastYear(domain, 900)).toEqual(domain);
    const ofOneYear = [new Date('2011-01-01'), new Date('2011-02-01')] as const;
    expect(withLastYear(ofOneYear, 10)).toEqual(ofOneYear);
  });

  // A drawing of spans has each year at its beginning.
  const timed = drawings.filter(
    ([, panel]) => readDays(panel) !== undefined && !panel.querySelector('.span, .vague'),
  );

  test.each(timed)('%s: lie between the marks of their beginning and end', (_, panel) => {
    const starts = marksOf(panel, 'base', 'line')
      .filter((line) => num(line, 'x1') === num(line, 'x2'))
      .map((line) => num(line, 'x1'));
    for (const { words, box } of labelsOf(panel).filter(({ words }) => /^\d{4}$/.test(words)))
      expect(
        starts.filter((start) => start > box.x && start < box.x + box.width),
        words,
      ).toEqual([]);
  });

  it('of several charts', () => {
    expect(timed.length).toBeGreaterThan(4);
  });
});
