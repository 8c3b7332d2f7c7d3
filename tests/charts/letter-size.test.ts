import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawComparison } from '../../src/charts/forms/draw-comparison.ts';
import { drawOverview } from '../../src/charts/forms/overview/draw-overview.ts';
import { drawStrip } from '../../src/charts/forms/overview/draw-strip.ts';
import { formWidth } from '../../src/charts/parts/form-width.ts';
import { textStyle } from '../../src/charts/parts/style.ts';
import { activationDays } from '../../src/views/places/roll-out.ts';
import { eventsInOrder, storyEvents } from '../../src/views/timeline/timeline.ts';
import { archive } from '../real-archive.ts';
import { charts } from '../real-charts.ts';
import { frameOf } from './read-drawing.ts';

/** How wide the text column of a window of 320 pixels is. */
const column = 278;
/** What a reader without glasses still reads on a phone, in pixels of the screen. */
const least = 11;

const cssOf = (file: string) => readFileSync(`src/styles/${file}.css`, 'utf8');
/** Returns the sizes that a style sheet gives to the words of a drawing, in pixels of the drawing. */
const sizesIn = (css: string) =>
  [...css.matchAll(/\.[\w-]+-svg[^{}]*\{[^}]*?font-size: ([\d.]+)px/g)].map(([, size]) => Number(size));
const { tracks, eras } = archive.vocabulary.data;
const events = eventsInOrder(archive);
const smallest = (svg: Element) =>
  Math.min(
    ...[...svg.querySelectorAll('text:not(.number)')].map(
      (text) => textStyle(text.getAttribute('class') as Parameters<typeof textStyle>[0]).size,
    ),
  );
const onPhone = (svg: Element, size = smallest(svg)) => (size * column) / frameOf(svg).width;

describe('on a phone of 320 pixels the letters are as large as 11 pixels at least', () => {
  test.each(charts.map((chart) => [chart.id, chart] as const))('in %s', (_, chart) => {
    const svg = chart.draw({ rows: chart.rows, events: chart.events, form: 'narrow' });
    expect(onPhone(svg)).toBeGreaterThanOrEqual(least);
    expect(onPhone(chart.drawSmall())).toBeGreaterThanOrEqual(least);
  });

  test('in the overview of the timeline, and in its strip', () => {
    const overview = drawOverview({
      ...{ events, tracks, eras, rollOut: activationDays(archive), story: storyEvents(archive) },
      ...{ form: 'narrow', titleOf: ({ data }) => data.title, linkTo: () => '', isListed: true },
    });
    expect(onPhone(overview)).toBeGreaterThanOrEqual(least);
    expect(onPhone(overview, Math.min(...sizesIn(cssOf('overview'))))).toBeGreaterThanOrEqual(least);
    const strip = drawStrip({ events, tracks, eras, width: formWidth.narrow, lane: 9, current: [] });
    expect(onPhone(strip)).toBeGreaterThanOrEqual(least);
  });

  test('in comparisons, and in the path of a fingerprint', () => {
    for (const { data } of archive.diagrams.values())
      expect(
        onPhone(drawComparison(data, 'narrow'), Math.min(...sizesIn(cssOf('comparisons')))),
      ).toBeGreaterThanOrEqual(least);
    const width = Number(
      /upright = \{.*width: (\d+) \}/.exec(readFileSync('src/diagrams/draw-path.ts', 'utf8'))?.[1],
    );
    expect((Math.min(...sizesIn(cssOf('diagrams'))) * column) / width).toBeGreaterThanOrEqual(least - 0.1);
  });
});
