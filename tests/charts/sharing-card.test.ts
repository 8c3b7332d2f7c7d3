import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/parts/measure-text.ts';
import { cardFoot, cardSize, drawCard } from '../../src/charts/files/sharing-card.ts';
import { toPng } from '../../src/charts/files/to-png.ts';
import { eventsInOrder } from '../../src/views/timeline/timeline.ts';
import { plainText } from '../../src/prose/index.ts';
import { archive } from '../real-archive.ts';
import { charts } from '../real-charts.ts';

const fonts = ['src/charts/parts/fonts/sans-400.ttf', 'src/charts/parts/fonts/sans-600.ttf'];
const titles = [
  ...eventsInOrder(archive).map(({ data }) => plainText(data.title)),
  'word '.repeat(90).trim(),
];

/** Returns the lines of a card: their words, and where they end. */
const linesOf = (title: string) =>
  [...drawCard({ label: 'August 2011', site: 'The Lamp Record', title }).querySelectorAll('text')].map(
    (text) => {
      const number = (name: string) => Number(text.getAttribute(name));
      const width = textWidth(text.textContent, number('font-size'), number('font-weight') as 400 | 600);
      return {
        words: text.textContent,
        size: number('font-size'),
        right: number('x') + width,
        y: number('y'),
      };
    },
  );

describe('the picture that is shown where a page is shared', () => {
  it.each(titles)('has inside its frame, one line below the other, “%s”', (title) => {
    const lines = linesOf(title);
    expect(lines.filter(({ right }) => right > cardSize.width - 60)).toEqual([]);
    const feet = lines.map(({ y }) => y);
    expect(feet).toEqual(feet.toSorted((a, b) => a - b));
    const last = lines.at(-2);
    expect(last?.y).toBeLessThan(cardSize.height - cardFoot.height - 60);
  });

  it('has the whole title, but for one that no type is small enough for, which ends in an ellipsis', () => {
    const said = (title: string) =>
      linesOf(title)
        .slice(1, -1)
        .map(({ words }) => words)
        .join(' ');
    expect(titles.filter((title) => said(title) !== title)).toEqual([titles.at(-1)]);
    expect(said(titles.at(-1) ?? '')).toMatch(/…$/);
  });

  it.each(charts.map((chart) => [chart.title(), chart] as const))(
    'has the drawing of a chart beside its title, which keeps clear of it: “%s”',
    (title, chart) => {
      const card = drawCard({ label: 'Chart', site: 'The Lamp Record', title, beside: chart.drawSmall() });
      const group = card.querySelector('g.chart-svg');
      const [, left = '', top = '', scale = ''] =
        /^translate\(([\d.]+),([\d.]+)\) scale\(([\d.]+)\)$/.exec(group?.getAttribute('transform') ?? '') ??
        [];
      const [, , width = 0, height = 0] = (chart.drawSmall().getAttribute('viewBox') ?? '')
        .split(' ')
        .map(Number);
      expect(Number(left) + width * Number(scale)).toBeLessThanOrEqual(cardSize.width - 70);
      expect(Number(top) + height * Number(scale)).toBeLessThanOrEqual(cardSize.height - 60);
      const lines = [...card.children].filter(({ localName }) => localName === 'text').slice(1, -1);
      expect(lines.map(({ textContent }) => textContent).join(' ')).toBe(title);
      const right = Math.max(
        ...lines.map((line) => 72 + textWidth(line.textContent, Number(line.getAttribute('font-size')), 600)),
      );
      expect(right).toBeLessThan(Number(left) - 20);
    },
  );

  it('is a PNG of the size that is shown', () => {
    const png = toPng(
      drawCard({ label: 'August 2011', site: 'The Lamp Record', title: titles[0] ?? '' }).outerHTML,
      fonts,
      1,
    );
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(0), view.getUint32(16), view.getUint32(20)]).toEqual([
      0x89504e47,
      cardSize.width,
      cardSize.height,
    ]);
  });
});
