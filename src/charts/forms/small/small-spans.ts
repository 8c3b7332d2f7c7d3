import { scaleUtc, utcYears } from 'd3';
import { textWidth, wrapText } from '../../parts/measure-text.ts';
import { lineHeight, type Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { spanKey, thinLine } from '../spans/span-key.ts';
import { piecesOf, spanAxis, type Piece, type Spans } from '../spans/span-pieces.ts';
import { drawSmall, labelAt, smallWidth, type SmallMark } from './small-drawing.ts';

const name = textStyle('strip-name');
const tick = textStyle('tick');
/** Of more rows than these the first and the last alone have room for their names. */
const mostNamed = 12;
const radius = 2;
const nameHeight = lineHeight(name.size);

/** Returns a name that begins at `x` as far as it has room. */
function nameAt(words: string, x: number, y: number): Label {
  const lines = wrapText(words, name.size, smallWidth);
  const isPast = x + Math.max(...lines.map((line) => textWidth(line, name.size))) > smallWidth;
  const place = isPast ? ({ x: smallWidth, anchor: 'end' } as const) : ({ x, anchor: 'start' } as const);
  return { ...name, candidates: [{ ...place, y, lines }] };
}

/**
 * Returns spans or points of time for a list of charts, each with its name above it where they are few, else
 * the first and the last with theirs; many are so thin that what is vague is a line in them.
 */
export function smallSpans({ rows, key: keyWords }: Spans): SVGSVGElement {
  const isNamed = rows.length <= mostNamed;
  const { domain } = spanAxis(rows);
  const x = scaleUtc(domain, [2, smallWidth - 2]);
  const pieces = rows.map((row, i) => piecesOf(row, i, domain[1]));
  const key = spanKey(keyWords, new Set(pieces.flat().map(({ kind }) => kind)), smallWidth, !isNamed);
  const top = key.height ? key.height + 4 : 0;
  const barHeight = isNamed ? 7 : 3;
  let next = top + (isNamed ? 0 : nameHeight + 4);
  const bars = rows.map((row) => {
    // A name keeps the paper around it off the bar below it.
    const words = isNamed ? wrapText(row.name, name.size, smallWidth).length * nameHeight + 3 : 0;
    const bar = next + words;
    next = bar + barHeight + (isNamed ? 2 : 1);
    return bar;
  });
  const bottom = next + (isNamed ? 2 : nameHeight + 3);
  const every = Math.ceil(utcYears(...domain).length / 6);
  const years = utcYears(...domain).filter((year) => year.getUTCFullYear() % every === 0);
  const markOf = ({ kind, row, from, to }: Piece): SmallMark => {
    const y = bars[row] ?? 0;
    const middle = y + barHeight / 2;
    if (kind === 'vague' && !isNamed) return { kind: thinLine, from: [x(from), middle], to: [x(to), middle] };
    return kind === 'exact'
      ? {
          ...{ kind, round: radius, x: x(from) - radius, y: middle - radius },
          ...{ width: 2 * radius, height: 2 * radius },
        }
      : { kind, x: x(from), y, width: x(to) - x(from), height: barHeight };
  };
  const startOf = (row: number) => x(pieces[row]?.[0]?.from ?? domain[0]);
  const [first, last] = [rows[0], rows.at(-1)];
  const names = isNamed
    ? rows.map((row, i) => {
        const lines = wrapText(row.name, name.size, smallWidth).length;
        return nameAt(row.name, startOf(i), (bars[i] ?? 0) - 5 - (lines - 1) * nameHeight);
      })
    : [
        ...(first ? [nameAt(first.name, startOf(0), (bars[0] ?? 0) - 6)] : []),
        ...(last ? [nameAt(last.name, startOf(rows.length - 1), next + name.size + 1)] : []),
      ];
  return drawSmall({
    height: bottom + 18,
    marks: [
      ...years.map((year): SmallMark => ({ kind: 'grid', from: [x(year), top], to: [x(year), bottom] })),
      ...pieces.flat().map(markOf),
    ],
    labels: [
      ...names,
      ...years.map((year) =>
        labelAt(tick, [Math.max(14, x(year)), bottom + 14], String(year.getUTCFullYear()), 'middle'),
      ),
    ],
    key,
  });
}
