import { dateOf } from '../../../dates/index.ts';
import type { DrawingOf } from '../../../kinds/index.ts';
import { beforeComma } from '../../../language/index.ts';
import { cellMark, type Row } from '../../chart.ts';
import { ownValue } from '../../own-value.ts';
import { chartWords, fill } from '../../interface-words.ts';
import { formatNumber, hedge } from '../../parts/format.ts';
import type { KeyEntry, MarkKind } from '../../parts/mark-key.ts';
import type { Point, StatedMark } from '../../parts/time-spans.ts';
import { hedgeOf } from '../../rows/hedge-of.ts';
import { matches } from '../../rows/matches.ts';
import { factsOfRow } from '../../words/cell-facts.ts';
import { eitherFact, noFacts, say, type Facts } from '../../words/say.ts';
import type { TimePlot } from '../draw-time-plot.ts';
import { numberIn, textIn, type RowsToDraw } from './rows-to-draw.ts';

type Spec = DrawingOf<'time-plot'>;
type Marks = NonNullable<Spec['marks']>;
type Numbered = readonly (readonly [number, Row])[];

const endings = { round: '', square: '-square', flat: '-flat' } as const;
const signed = (value: number) => (value > 0 ? `+${formatNumber(value)}` : formatNumber(value));

function markOf(spec: Spec, marks: Marks, row: Row, index: number, { column }: RowsToDraw): StatedMark[] {
  const { column: name, to, signed: hasSign, shapes, quiet } = marks;
  const value = numberIn(row, name);
  if (value === null) return [];
  const other = to === undefined ? null : numberIn(row, to);
  const { format } = column(name);
  const standing = hedgeOf(row, column(name), marks) === null ? 'exact' : 'bounded';
  const shape = quiet
    ? '-quiet'
    : endings[(shapes && ownValue(shapes.of, textIn(row, shapes.column))) ?? 'round'];
  const print = (one: number) => (hasSign ? signed(one) : format(one, row));
  const at = { at: cellMark(index, name), date: textIn(row, spec.time) };
  if (other === null) return [{ ...at, value, kind: `${standing}${shape}`, label: print(value) }];
  const [low, high] = [Math.min(value, other), Math.max(value, other)];
  const label = fill(chartWords.range, { low: print(low), high: print(high) });
  return [{ ...at, value: [low, high], kind: `${standing}-range`, label }];
}

const isOfKind = (kind: MarkKind, other: MarkKind) =>
  kind.replace(/^exact|^bounded/, '') === other.replace(/^exact/, '');

function keyOf(spec: Spec, marks: readonly StatedMark[], hedges: string): KeyEntry[] {
  const base = spec.marks?.quiet ? '-quiet' : '';
  const facts: Facts = (name) => (name === 'hedges' ? hedges : noFacts(name));
  return (spec.key ?? []).flatMap(({ shows, words: pattern }): KeyEntry[] => {
    const words = say(pattern, facts) ?? '';
    const isThere = (test: (mark: StatedMark) => boolean, entry: Omit<KeyEntry, 'words'>): KeyEntry[] =>
      marks.some(test) ? [{ ...entry, words }] : [];
    if (shows === 'hollow')
      return isThere(({ kind }) => kind.startsWith('bounded'), { kind: `bounded${base}` });
    if (shows === 'hollow-range')
      return isThere(({ kind }) => kind === 'bounded-range', { kind: 'bounded-range' });
    if (shows === 'long')
      return isThere(({ date }) => dateOf(date).precision !== 'day', { kind: `exact${base}`, long: true });
    const kind: MarkKind =
      shows === 'range' ? 'exact-range' : shows === 'round' ? `exact${base}` : `exact${endings[shows]}`;
    return isThere((mark) => isOfKind(mark.kind, kind), { kind });
  });
}

/** Returns the words that bound or round numbers, in quotation marks: “about,” “nearly,” or “more than”. */
function hedgesIn(rows: Numbered, marks: Marks | undefined, { column }: RowsToDraw): string {
  if (!marks) return '';
  const found = rows.flatMap(([, row]) =>
    numberIn(row, marks.column) === null ? [] : (hedgeOf(row, column(marks.column), marks) ?? []),
  );
  const quoted = [...new Set(found)].map((word) => fill(chartWords.quoted, { words: hedge(word) }));
  const last = quoted.at(-1) ?? '';
  const others = quoted.slice(0, -1);
  const listed = others.map(beforeComma).flatMap(({ text, between }) => [text, between]);
  const before = others.length > 1 ? listed.join('').trimEnd() : others.join('');
  return before === '' ? last : fill(chartWords.or, { before, after: last });
}

function curveOf(
  { line, time }: Spec,
  rows: Numbered,
  { shown, cells }: RowsToDraw,
): Pick<TimePlot, 'curve'> {
  if (!line) return {};
  const counted = rows.filter(([, row]) => numberIn(row, line.column) !== null);
  const last = counted.at(-1)?.[1] ?? {};
  const whole = numberIn(last, line.column) ?? 0;
  const half = counted.find(([, row]) => 2 * (numberIn(row, line.column) ?? 0) >= whole)?.[1] ?? {};
  const halfWords =
    line.half === undefined ? undefined : say(line.half, eitherFact(factsOfRow(cells, half), noFacts));
  return {
    curve: {
      points: counted.map(([index, row]): Point => ({
        date: textIn(row, time),
        value: numberIn(row, line.column) ?? 0,
        ...(shown.has(row) && { at: cellMark(index, line.column) }),
      })),
      end: say(line.end, eitherFact(factsOfRow(cells, last), noFacts)) ?? '',
      ...(halfWords !== undefined && {
        half: { words: halfWords, date: textIn(half, time), value: numberIn(half, line.column) ?? 0 },
      }),
    },
  };
}

/** Returns a drawing over time: a line of rows that count, marks of rows that somebody stated. */
export function timePlotOf(spec: Spec, input: RowsToDraw): TimePlot {
  const { unit, marks, scale, period, low } = spec;
  const rows: Numbered = [...input.rows.entries()].filter(([, row]) => matches(row, spec.where));
  const stated = marks ? rows.flatMap(([index, row]) => markOf(spec, marks, row, index, input)) : [];
  return {
    ...{ unit, period, stated, events: low ? [] : input.events },
    ...(marks?.quiet && { quiet: true }),
    ...(marks?.numbered !== undefined && { numbered: marks.numbered }),
    key: keyOf(spec, stated, hedgesIn(rows, marks, input)),
    ...curveOf(spec, rows, input),
    ...(scale !== undefined && { scale }),
    ...(low !== undefined && { low }),
  };
}
