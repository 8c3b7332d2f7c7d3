import { select } from 'd3';
import { printDate } from '../../dates/index.ts';
import { publisherOf } from '../../views/sources/source-label.ts';
import { getOrThrow, type Archive } from '../../archive/index.ts';
import type { Source } from '../../kinds/index.ts';
import type { Chart, Form } from '../chart.ts';
import { chartWords, fill } from '../interface-words.ts';
import { describedDrawing } from './draw-svg.ts';
import { wrapText } from '../parts/measure-text.ts';
import type { Scheme } from '../parts/palette.ts';
import { lineHeight } from '../parts/place-labels.ts';
import { drawingRules, textStyle } from '../parts/style.ts';
import { writeLabels } from '../parts/write-labels.ts';

interface Standalone {
  edition: { version: string; date: string };
  /** The whole address of the chart's page; left out where the site has none. */
  address?: string | undefined;
  form?: Form;
  /** A scheme of its own; without one the drawing follows the reader's preference. */
  scheme?: Scheme;
}

const margin = 20;

/** Returns who made a source: of a data set its authors, of anything else who published it. */
function makerOf(source: Source): string {
  const [first, ...others] = source.type === 'dataset' ? (source.author ?? []) : [];
  const name = first?.family ?? first?.literal;
  if (name === undefined) return publisherOf(source);
  return others.length ? fill(chartWords.andOthers, { name }) : name;
}

/** Returns the sources in a line: at most so many by name, and how many more there are. */
function sourceLine(chart: Chart, archive: Archive, most: number): string {
  if (chart.credit !== undefined) return fill(chartWords.source, { credit: chart.credit });
  const all = [...new Set(chart.sources.map((id) => makerOf(getOrThrow(archive.sources, id).data)))];
  if (all.length === 0) return chartWords.noSources;
  const [makers, n] = [all.slice(0, most).join('; '), all.length - most];
  return n > 0 ? fill(chartWords.sourcesAndMore, { makers, n }) : fill(chartWords.sources, { makers });
}

function css(scheme: Scheme | undefined): string {
  const font = `.chart-svg { font-family: 'Record Sans', 'Source Sans 3', 'Source Sans Pro', Arial, sans-serif; }`;
  const dark = scheme ? '' : `\n@media (prefers-color-scheme: dark) {\n${drawingRules('dark')}\n}`;
  return `\n${font}\n${drawingRules(scheme ?? 'light')}${dark}\n`;
}

/**
 * Returns a chart as an SVG file that stands alone: with title, sources, edition and address, its own style,
 * and literal colors for light and dark.
 */
export function toStandaloneSvg(
  chart: Chart,
  archive: Archive,
  { edition, address, form = 'wide', scheme }: Standalone,
): string {
  const svg = describedDrawing(chart, form, chart.id);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const block = (name: Parameters<typeof textStyle>[0], text: string) => {
    const style = textStyle(name);
    return { ...style, lines: wrapText(text, style.size, width, style.weight) };
  };
  const credit = [
    fill(chartWords.credit, {
      site: archive.site.data.name,
      version: edition.version,
      date: printDate(edition.date),
      licence: archive.site.data.licence.data.name.replaceAll('-', ' '),
    }),
    address,
  ].filter((part) => part !== undefined);
  const above = [block('heading', chart.title()), block('subheading', chart.subtitle)];
  const below = [
    block('credit', sourceLine(chart, archive, form === 'wide' ? 6 : 4)),
    ...credit.map((text) => block('credit', text)),
  ];

  const group = select(svg).append('g').attr('transform', `translate(${margin},0)`);
  let y = margin;
  const write = (blocks: typeof above, space: number) => {
    for (const { lines, ...style } of blocks) {
      writeLabels(group.node() as unknown as SVGSVGElement, [
        { ...style, x: 0, y: y + style.size, anchor: 'start', lines, index: 0 },
      ]);
      y += lines.length * lineHeight(style.size) + space;
    }
  };
  write(above, 4);
  y += 14;
  const drawing = select(svg).append('g').attr('transform', `translate(${margin},${y})`).node();
  for (const child of [...svg.children])
    if (!/^(title|desc)$/.test(child.localName) && child !== drawing && child !== group.node())
      drawing?.append(child);
  y += height + 14;
  write(below, 2);
  const whole = { width: width + 2 * margin, height: y + margin - 6 };
  svg.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
  for (const [name, value] of Object.entries(whole)) svg.setAttribute(name, String(value));
  const paper = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ class: 'paper', ...whole }))
    paper.setAttribute(name, String(value));
  const style = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = css(scheme);
  svg.querySelector('desc')?.after(style, paper);
  return `${svg.outerHTML}\n`;
}
