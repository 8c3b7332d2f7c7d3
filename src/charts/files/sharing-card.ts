import { select } from 'd3';
import { chartWords, fill } from '../interface-words.ts';
import { textWidth, wrapText, type Weight } from '../parts/measure-text.ts';
import { newSvg } from '../parts/new-svg.ts';
import { palette, type ColorName } from '../parts/palette.ts';
import { lineHeight } from '../parts/place-labels.ts';
import { drawingRules } from '../parts/style.ts';

/** The picture that stands for a page where its address is shared: what is on it. */
export interface Card {
  /** A short line above the title: a date, a kind of page. */
  label: string;
  title: string;
  /** The name of the site. */
  site: string;
  /** A strip of the overview for the foot of the card, `cardFoot` pixels wide. */
  foot?: SVGSVGElement;
  /** A small drawing for the right half of the card, beside its title. */
  beside?: SVGSVGElement;
}

/** The size of a card in pixels, as the large picture of a shared link is shown. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A line of words on a card; `y` is its baseline. */
interface CardLine {
  text: string;
  y: number;
  size: number;
  fill: ColorName;
  weight: Weight;
}

/** The height of the band at the top of a card. */
export const cardBand = 14;
/** The room around what is on a card. */
export const cardMargin = 72;

const room = cardSize.width - 2 * cardMargin;

/**
 * A strip at the foot of a card is drawn this much larger, so that its words can be read; its width in its
 * own pixels, and the most that it takes of the card's height.
 */
const larger = 1.5;
export const cardFoot = { width: room / larger, height: 190 } as const;

/** The room of a title: above a strip, and beside a drawing. */
const aboveStrip = { width: room, height: cardSize.height - 2 * cardMargin - cardFoot.height - 72 };
export const besideDrawing = { width: 440, height: cardSize.height - 2 * cardMargin - 110 };

/** The colors of a strip where no page gives them. */
const stripRules = `.tick { fill: ${palette.muted.light}; font-size: 12px; } .letter { fill: ${palette.ink.light}; font-size: 12px; font-weight: 600; }
.band { fill: ${palette.rule.light}; fill-opacity: 0.35; } .odd { fill: none; } .grid { stroke: ${palette.rule.light}; }
.others { fill: ${palette.muted.light}; } .here { fill: ${palette.accent.light}; stroke: ${palette.accent.light}; }`;
const sizes = [68, 60, 52, 46, 40];

/**
 * Returns the title in the largest type in which it fits; where it fits in none, in the smallest, cut with an
 * ellipsis.
 */
export function fitTitle(
  title: string,
  { width, height }: typeof aboveStrip,
): { size: number; lines: string[] } {
  const fitting = sizes
    .map((size) => ({ size, lines: wrapText(title, size, width, 600) }))
    .find(
      ({ size, lines }) =>
        lines.length * lineHeight(size) <= height &&
        lines.every((line) => textWidth(line, size, 600) <= width),
    );
  if (fitting) return fitting;
  const size = sizes.at(-1) ?? 40;
  const lines = wrapText(title, size, width, 600).slice(0, Math.floor(height / lineHeight(size)));
  return {
    size,
    lines: lines.map((line, i) =>
      i === lines.length - 1 ? fill(chartWords.ellipsis, { words: line.replace(/[.,;:]$/, '') }) : line,
    ),
  };
}

/** Returns the sharing picture of a page as an SVG with literal colors, to be made a PNG by `toPng`. */
export function drawCard({ label, title, site, foot, beside }: Card): SVGSVGElement {
  const { width, height } = cardSize;
  const svg = newSvg(width, height);
  const color = (name: ColorName) => palette[name].light;
  const draw = select(svg).attr('width', width).attr('height', height).attr('font-family', 'Source Sans 3');
  draw.append('rect').attr('width', width).attr('height', height).attr('fill', color('paper'));
  draw.append('rect').attr('width', width).attr('height', cardBand).attr('fill', color('accent'));
  const write = ({ text, y, size, fill, weight }: CardLine) =>
    draw
      .append('text')
      .attr('x', cardMargin)
      .attr('y', y)
      .attr('font-size', size)
      .attr('font-weight', weight)
      .attr('fill', color(fill))
      .attr('text-anchor', 'start')
      .text(text);
  write({ text: label, y: cardMargin + 38, size: 30, fill: 'accent', weight: 600 });
  const { size, lines } = fitTitle(title, beside ? besideDrawing : aboveStrip);
  for (const [i, line] of lines.entries())
    write({ text: line, y: cardMargin + 60 + size + i * lineHeight(size), size, fill: 'ink', weight: 600 });
  if (foot) {
    const [, top = 0, , footHeight = 0] = (foot.getAttribute('viewBox') ?? '').split(' ').map(Number);
    draw.append('style').text(stripRules);
    const place = draw
      .append('g')
      .attr(
        'transform',
        `translate(${cardMargin},${height - cardMargin - 18 - (top + footHeight) * larger}) scale(${larger})`,
      );
    for (const child of [...foot.children]) place.node()?.append(child);
  }
  if (beside) {
    const [, , ownWidth = 1, ownHeight = 1] = (beside.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const left = cardMargin + besideDrawing.width + 48;
    const scale = Math.min((width - cardMargin - left) / ownWidth, (height - 2 * cardMargin) / ownHeight);
    draw.append('style').text(drawingRules('light'));
    const place = draw
      .append('g')
      .attr('class', 'chart-svg')
      .attr('transform', `translate(${left},${(height - ownHeight * scale) / 2}) scale(${scale})`);
    for (const child of [...beside.children]) place.node()?.append(child);
  }
  write({ text: site, y: height - cardMargin + 32, size: 26, fill: 'muted', weight: 400 });
  return svg;
}
