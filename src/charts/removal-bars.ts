import { select } from 'd3';
import { hedge, type Group, type RemovalRow } from './removal-rows.ts';
import { formatNumber } from './format.ts';
import { textWidth } from './measure-text.ts';
import { boxOf, lineHeight, within, type Box, type Label, type Placed, type Spot } from './place-labels.ts';
import { textStyle } from './style.ts';

/** A part of a bar: from zero to `value`, across it from `start` to `end`; a value that is hedged has a broken edge. */
export interface Part {
  row: RemovalRow;
  kind: 'whole' | 'undivided' | 'convicted';
  value: number;
  hedged: boolean;
  start: number;
  end: number;
}

/** Returns the parts of all bars, the convicted after the whole on which it lies; `place` says where a bar begins and ends across. */
export function partsOf(groups: readonly Group[], place: (slot: number, group: number) => [number, number]): Part[] {
  return groups.flatMap(({ bars }, group) =>
    bars.flatMap(({ row, slot }): Part[] => {
      const [start, end] = place(slot, group);
      const { removals, removals_qualifier, convicted, convicted_qualifier } = row;
      const whole: Part[] =
        removals === null ? [] : [{ row, kind: convicted === null ? 'undivided' : 'whole', value: removals, hedged: removals_qualifier !== null, start, end }];
      return convicted === null ? whole : [...whole, { row, kind: 'convicted', value: convicted, hedged: convicted_qualifier !== null, start, end }];
    }),
  );
}

/** Returns the number of a part with the word that hedges it, in the lines of a narrow column or in one. */
export function linesOfPart({ row, kind, value }: Part, inOne: boolean): string[] {
  const word = hedge(kind === 'convicted' ? row.convicted_qualifier : row.removals_qualifier);
  const lines = [...(word === undefined ? [] : [word]), formatNumber(value)];
  return inOne ? [lines.join(' ')] : lines;
}

/** Returns a label as one of a list, or none where it is larger than `box`. */
export function fitting(name: 'part' | 'beyond' | 'lack', spot: Spot, box: Box): Label[] {
  const style = textStyle(name);
  return within(boxOf(spot, style), box) ? [{ ...style, spots: [spot] }] : [];
}

interface Sample {
  name: Part['kind'];
  broken: boolean;
  words: string;
}

const square = 11;
const beside = 6;
const between = 18;

/** A key in rows: its labels, its height in pixels, and what is drawn before each label. */
export interface BarKey {
  labels: Label[];
  height: number;
  draw(svg: SVGSVGElement, placed: readonly Placed[]): void;
}

/** Returns the key of the kinds of bars that occur, set in rows of `width` pixels from the top. */
export function barKey(parts: readonly Part[], width: number): BarKey {
  const has = (kind: Part['kind']) => parts.some((part) => part.kind === kind);
  const samples: Sample[] = [
    ...(has('convicted') ? [{ name: 'convicted', broken: false, words: 'of people with a conviction' } as const] : []),
    ...(has('whole') ? [{ name: 'whole', broken: false, words: 'all other removals' } as const] : []),
    ...(has('undivided') ? [{ name: 'undivided', broken: false, words: 'not divided in the sources seen' } as const] : []),
    ...(parts.some(({ hedged }) => hedged) ? [{ name: 'whole', broken: true, words: 'broken edge: rounded, or a bound' } as const] : []),
  ];
  const style = textStyle('key');
  const step = lineHeight(style.size) + 4;
  let [x, y] = [0, style.size];
  const labels = samples.map(({ words }): Label => {
    const room = square + beside + textWidth(words, style.size, style.weight);
    if (x > 0 && x + room > width) [x, y] = [0, y + step];
    const label: Label = { ...style, spots: [{ x: x + square + beside, y, anchor: 'start', lines: [words] }] };
    x += room + between;
    return label;
  });
  return {
    labels,
    height: labels.length ? y + 4 : 0,
    draw(svg, placed) {
      for (const { index, x, y } of placed) {
        const { name, broken } = samples[index] ?? { name: 'whole', broken: false };
        const left = x - square - beside;
        const top = y - square + 1;
        select(svg).append('rect').attr('class', name).attr('x', left).attr('y', top).attr('width', square).attr('height', square);
        if (broken)
          select(svg)
            .append('line')
            .attr('class', 'open')
            .attr('x1', left)
            .attr('x2', left + square)
            .attr('y1', top)
            .attr('y2', top);
      }
    },
  };
}
