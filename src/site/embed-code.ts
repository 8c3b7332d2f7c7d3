import type { Chart } from '../charts/chart.ts';
import { textWidth } from '../charts/parts/measure-text.ts';
import { addressOf } from '../archive/index.ts';
import { fullAddress } from './href.ts';

/** Returns text as it may stand between double quotation marks in HTML. */
function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The width in pixels for which the height of a frame is reckoned, and the room of the chart in it. */
const frameWidth = 760;
const room = frameWidth - 34;

/**
 * What stands in the frame of every chart besides title and drawing: the slider with its value, its
 * sources, the credit, the margins.
 */
const others = 320;

/**
 * Returns the height in pixels that a chart takes in a frame 760 pixels wide, rounded up to twenty; the
 * drawing is scaled to the room, and lines are of the letters that pages have.
 */
function frameHeight(chart: Chart): number {
  const svg = chart.draw({ rows: chart.rows, events: chart.events, form: 'wide' });
  const [, , width = 1, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const linesOf = (text: string, size: number) => Math.ceil((1.1 * textWidth(text, size, 600)) / room);
  const words = 28 * linesOf(chart.title(), 21) + 21 * linesOf(chart.subtitle, 14);
  return Math.ceil((words + (height * room) / width + others) / 20) * 20;
}

/** What makes the frame as high as its chart says that it is; the frame does without. */
const listen = `<script>addEventListener("message",function(e){document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source&&e.data.chartHeight>0)f.height=e.data.chartHeight})})</script>`;

/**
 * Returns the HTML that shows a chart on another page: as a picture that links to its page, and in a frame
 * of its height with a line of script that keeps it so.
 */
export function embedCode(chart: Chart): { picture: string; frame: string } {
  const { id } = chart;
  const named = escapeAttribute(chart.title());
  const file = (path: string) => fullAddress(path);
  return {
    picture: `<a href="${file(addressOf('chart', id))}"><img src="${file(`api/charts/${id}.svg`)}" alt="${named}" width="760"></a>`,
    frame: `<iframe src="${file(`embed/${id}/`)}" title="${named}" width="100%" height="${frameHeight(chart)}" loading="lazy"></iframe>\n${listen}`,
  };
}
