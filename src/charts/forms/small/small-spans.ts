import { scaleUtc, utcYears } from 'd3';
import { textWidth } from '../../parts/measure-text.ts';
import type { Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { piecesOf, spanAxis, type Spans } from '../spans/span-pieces.ts';
import { cutToFit, drawSmall, labelAt, smallWidth, type SmallMark } from './small-drawing.ts';

const name = textStyle('strip-name');
const tick = textStyle('tick');
/** More rows than these have no room for names. */
const mostNamed = 12;
const radius = 2;

/** Returns spans or points of time for a list of charts, each with its name above it where they are few. */
export function smallSpans({ rows }: Spans): SVGSVGElement {
  const isNamed = rows.length <= mostNamed;
  // A name keeps the paper around it off the bar below it.
  const [pitch, room, barHeight] = isNamed ? [26, 16, 7] : [4, 0, 3];
  const { domain } = spanAxis(rows);
  const x = scaleUtc(domain, [2, smallWidth - 2]);
  const bottom = rows.length * pitch + 4;
  const every = Math.ceil(utcYears(...domain).length / 6);
  const years = utcYears(...domain).filter((year) => year.getUTCFullYear() % every === 0);
  const marks = rows.flatMap((row, i) =>
    piecesOf(row, i, domain[1]).map(({ kind, from, to }): SmallMark => {
      const y = i * pitch + room;
      return kind === 'exact'
        ? {
            ...{ kind, round: radius, x: x(from) - radius, y: y + barHeight / 2 - radius },
            ...{ width: 2 * radius, height: 2 * radius },
          }
        : { kind, x: x(from), y, width: x(to) - x(from), height: barHeight };
    }),
  );
  const names = rows.map(({ name: words, start }, i): Label => {
    const cut = cutToFit(words, smallWidth, name);
    const at = x(piecesOf({ name: words, start }, i, domain[1])[0]?.from ?? domain[0]);
    return labelAt(
      name,
      [Math.max(0, Math.min(at, smallWidth - textWidth(cut, name.size))), i * pitch + 11],
      cut,
    );
  });
  return drawSmall({
    height: bottom + 18,
    marks: [
      ...years.map((year): SmallMark => ({ kind: 'grid', from: [x(year), 0], to: [x(year), bottom] })),
      ...marks,
    ],
    labels: [
      ...(isNamed ? names : []),
      ...years.map((year) =>
        labelAt(tick, [Math.max(14, x(year)), bottom + 14], String(year.getUTCFullYear()), 'middle'),
      ),
    ],
  });
}
