import { select } from 'd3';
import type { Vocabulary } from '../../../kinds/index.ts';
import { appendRect } from '../../parts/append-rect.ts';
import { wrapText } from '../../parts/measure-text.ts';
import { lineHeight, type Box, type Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { boxAt, middleOf, pointAt, type Geometry } from './geometry.ts';
import type { ColumnEntry } from './label-story.ts';
import type { TimeScale } from './time-scale.ts';

type Tracks = Vocabulary['tracks'];

const [tick, key, letter, axis] = [
  textStyle('tick'),
  textStyle('key'),
  textStyle('letter'),
  textStyle('axis'),
];

/** Draws the eras as bands over `frame`, a dotted rule at each named year, and the borders of the lanes. */
export function drawFrame(
  svg: SVGSVGElement,
  geometry: Geometry,
  { bands, named, at }: TimeScale,
  frame: Box,
): void {
  const { form, lanes, lane, along } = geometry;
  const draw = select(svg);
  const over: readonly [number, number] = form === 'wide' ? [frame.y, frame.y + frame.height] : lanes;
  const group = draw.append('g').attr('class', 'bands');
  for (const [i, { from, to }] of bands.entries()) {
    const parent = group.node();
    if (parent) appendRect(parent, i % 2 ? 'band odd' : 'band', boxAt(geometry, [from, to], over));
  }
  const line = (where: typeof group, a: { x: number; y: number }, b: { x: number; y: number }) =>
    where.append('line').attr('x1', a.x).attr('y1', a.y).attr('x2', b.x).attr('y2', b.y);
  const years = draw.append('g').attr('class', 'grid years');
  for (const year of named)
    line(years, pointAt(geometry, at(year), lanes[0]), pointAt(geometry, at(year), lanes[1]));
  const borders = draw.append('g').attr('class', 'grid');
  for (let across = lanes[0]; across <= lanes[1]; across += lane)
    line(borders, pointAt(geometry, along[0], across), pointAt(geometry, along[1], across));
}

/**
 * Returns the names of the years: below a wide drawing, whose baseline there is `base`, or at the left of a
 * narrow one.
 */
export function yearLabels({ form, lanes }: Geometry, { named, at }: TimeScale, base: number): Label[] {
  return named.map((date): Label => {
    const [along, lines] = [at(date), [String(date.getUTCFullYear())]];
    return {
      ...tick,
      candidates: [
        form === 'wide'
          ? { x: along + 3, y: base, anchor: 'start', lines }
          : { x: lanes[0] - 4, y: along + 11, anchor: 'end', lines },
      ],
    };
  });
}

/** Returns the names of the lanes of a wide drawing, at its left. */
export function laneLabels(geometry: Geometry, tracks: Tracks): Label[] {
  const room = geometry.along[0] - 14;
  return tracks.map(({ label }, i): Label => {
    const lines = wrapText(label, key.size, room);
    return {
      ...key,
      candidates: [
        {
          x: room + 4,
          y: middleOf(geometry, i) + 4 - ((lines.length - 1) * lineHeight(key.size)) / 2,
          anchor: 'end',
          lines,
        },
      ],
    };
  });
}

/**
 * Returns the names of the eras of a wide drawing, the lowest line on `base`, and how many pixels they reach
 * above it.
 */
export function eraLabels({ bands }: TimeScale, base: number): { labels: Label[]; height: number } {
  const blocks = bands.map(({ era, from, to }) => ({
    x: from + 5,
    lines: wrapText(era.label, letter.size, Math.max(40, to - from - 10), 600),
  }));
  const most = Math.max(0, ...blocks.map(({ lines }) => lines.length));
  const top = base - (most - 1) * lineHeight(letter.size);
  return {
    labels: blocks.map(({ x, lines }): Label => ({
      ...letter,
      candidates: [{ x, y: top, anchor: 'start', lines }],
    })),
    height: most * lineHeight(letter.size),
  };
}

/** Returns the eras as entries of a column so wide. */
export function eraEntries({ bands }: TimeScale, width: number): ColumnEntry[] {
  return bands.map(({ era, from }) => ({
    style: axis,
    lines: wrapText(era.label, axis.size, width),
    y: from,
  }));
}

/** Writes the names of the lanes vertically above those of a narrow drawing. */
export function writeVerticalNames(svg: SVGSVGElement, geometry: Geometry, tracks: Tracks): void {
  for (const [i, { label }] of tracks.entries()) {
    const [x, y] = [middleOf(geometry, i) + key.size * 0.35, geometry.along[0] - 6];
    select(svg)
      .append('text')
      .attr('class', key.name)
      .attr('transform', `translate(${x},${y}) rotate(-90)`)
      .text(label);
  }
}
