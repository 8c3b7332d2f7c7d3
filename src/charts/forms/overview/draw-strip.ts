import { select } from 'd3';
import type { EventEntry } from '../../../views/timeline/timeline.ts';
import { appendRect } from '../../parts/append-rect.ts';
import { roundNumbers } from '../../parts/draw-marks.ts';
import { newSvg } from '../../parts/new-svg.ts';
import { placeLabels, type Obstacles } from '../../parts/place-labels.ts';
import { writeLabels } from '../../parts/write-labels.ts';
import { drawFrame, eraLabels, yearLabels } from './draw-frame.ts';
import { stripGround, type StripPlan } from './strip-ground.ts';

/** What a strip is drawn of, and the events whose place in it is shown. */
interface StripInput extends StripPlan {
  current: readonly EventEntry[];
}

/** Returns the overview as a strip: all events small in their lanes, those of `current` large. */
export function drawStrip({ current, ...plan }: StripInput): SVGSVGElement {
  const { width, lane } = plan;
  const { geometry, scale, markOf, all } = stripGround(plan);
  const bottom = geometry.lanes[1];
  const isNarrow = width < 600;
  const names = eraLabels(scale, -8);
  const above = isNarrow ? 2 : names.height + 8;
  const frame = { x: 0, y: -above, width, height: above + bottom + 22 };
  const svg = newSvg(width, frame.height);
  svg.setAttribute('viewBox', [0, frame.y, width, frame.height].join(' '));
  svg.setAttribute('class', `chart-svg overview-svg strip chart-${isNarrow ? 'narrow' : 'wide'}`);
  drawFrame(svg, geometry, scale, { ...frame, height: above + bottom });

  if (all) select(svg).append('path').attr('class', 'others').attr('d', all);
  for (const event of current) {
    const { middle, box } = markOf(event, Math.min(4.5, lane / 2));
    if (current.length === 1)
      select(svg)
        .append('line')
        .attr('class', 'here')
        .attr('x1', middle)
        .attr('x2', middle)
        .attr('y1', 0)
        .attr('y2', bottom);
    appendRect(svg, 'here', box).attr('rx', box.height / 2);
  }
  const obstacles: Obstacles = { marks: [], labels: [] };
  writeLabels(
    svg,
    placeLabels(
      [...yearLabels(geometry, scale, bottom + 16), ...(isNarrow ? [] : names.labels)],
      frame,
      obstacles,
    ),
  );
  roundNumbers(svg);
  return svg;
}
