import { describe, expect, test } from 'vitest';
import { drawBars } from '../../src/charts/forms/bars/draw-bars.ts';
import type { Layer } from '../../src/charts/forms/bars/bars.ts';
import { drawEstimates } from '../../src/charts/forms/draw-estimates.ts';
import { drawRankedBars } from '../../src/charts/forms/draw-ranked-bars.ts';
import { charts } from '../real-charts.ts';
import { labelsOf } from './read-drawing.ts';

const forms = ['wide', 'narrow'] as const;
const num = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));

/** Returns limits by a rule, or numbers that somebody stated, one row for each. */
const ranked = (isLimit: boolean, ...bars: [Layer['kind'], string | null][]) => ({
  rows: bars.map(([kind, qualifier], i) => ({
    heading: `row ${i}`,
    bars: [{ kind, qualifier, isLimit, at: `${i}:days`, value: 2 + i, label: `${2 + i} days` }],
  })),
  axis: 'days',
  key: { share: 'a maximum', whole: 'a minimum' },
});

/** Returns the samples of a key: the shapes that stand outside the groups of marks. */
const samplesOf = (svg: SVGSVGElement) => [...svg.querySelectorAll('svg > rect')];
const wordsOf = (svg: SVGSVGElement) =>
  labelsOf(svg)
    .filter(({ name }) => name === 'key')
    .map(({ words }) => words);

describe.each(forms)('bars of limits, %s', (form) => {
  const svg = drawRankedBars(ranked(true, ['share', 'at-most'], ['whole', 'at-least']), form);

  test('end closed at a maximum, and go on with an arrow at a minimum', () => {
    const broken = [...svg.querySelectorAll('g.open line')].map((line) => num(line, 'x1'));
    const [minimum] = svg.querySelectorAll('g.whole rect');
    expect(broken).toHaveLength(1);
    expect(broken[0]).toBeCloseTo(num(minimum, 'x') + num(minimum, 'width'), 3);
    // One arrow at the bar, and one in the key.
    expect(svg.querySelectorAll('path.arrow')).toHaveLength(2);
  });

  test('are each in the key once, as they are drawn', () => {
    expect(wordsOf(svg).filter((words) => !words.startsWith('row'))).toEqual(['a maximum', 'a minimum']);
    expect(samplesOf(svg).map((sample) => sample.getAttribute('class'))).toEqual(['share', 'whole']);
    expect(svg.querySelectorAll('svg > line.open')).toHaveLength(1);
  });
});

describe.each(forms)('bars of numbers, %s', (form) => {
  test('are broken where a word bounds or rounds them, and the key has the bar that breaks', () => {
    const svg = drawRankedBars(ranked(false, ['share', 'at-most'], ['whole', null]), form);
    expect(svg.querySelectorAll('g.open line')).toHaveLength(1);
    expect(svg.querySelectorAll('.arrow')).toHaveLength(0);
    const sample = samplesOf(svg).at(-1);
    expect(sample?.getAttribute('class')).toBe('share');
    const edge = svg.querySelector('svg > line.open');
    const right = num(sample, 'x') + num(sample, 'width');
    expect([num(edge, 'x1'), num(edge, 'x2')]).toEqual([right, right]);
  });

  test('break where they end: upright ones at the top, others at the right', () => {
    const layer: Layer = { kind: 'share', at: '0:lamps', value: 3, qualifier: 'about' };
    const svg = drawBars(
      {
        groups: [{ heading: 'office', bars: [{ label: '2010', layers: [layer] }] }],
        axis: { value: 'lamps', period: 'year', both: 'lamps in the year' },
        key: { share: 'lamps' },
      },
      form,
    );
    const edge = svg.querySelector('svg > line.open');
    const isLevel = num(edge, 'y1') === num(edge, 'y2');
    expect(isLevel).toBe(form === 'wide');
    expect(samplesOf(svg).map((sample) => sample.getAttribute('class'))).toEqual(['share', 'share']);
  });
});

test.each(forms)('a key of estimates has the marks that occur, filled and hollow: %s', (form) => {
  const row = {
    at: '0:direction',
    finding: 'Lamps were not stolen',
    remark: 'Someone, 2012',
    column: 'none',
  };
  const table = (...hollow: boolean[]) => ({
    groups: [{ heading: 'Lamps', rows: hollow.map((isHollow) => ({ ...row, isHollow })) }],
    columns: ['fell', 'none'],
    axis: 'what happened in each study',
    key: { filled: 'a change', hollow: 'no change' },
  });
  const samples = (...hollow: boolean[]) =>
    samplesOf(drawEstimates(table(...hollow), form)).map((sample) => sample.getAttribute('class'));
  expect(samples(true, false)).toEqual(['exact', 'bounded']);
  expect(samples(true)).toEqual(['bounded']);
});

test('words that bound or round a number are printed as readers see them beside one', () => {
  const texts = charts.flatMap((chart) =>
    chart.outline().groups.flatMap(({ values }) => values.map(({ words }) => words)),
  );
  expect(texts.filter((text) => /\b(?:more|less)-than\b|\bat-(?:most|least)\b/.test(text))).toEqual([]);
});
