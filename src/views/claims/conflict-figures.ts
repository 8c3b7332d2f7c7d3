import { getOrThrow, type ClaimEntry, type Archive, type EntryOf } from '../../archive/index.ts';
import { fill, language, printNumber } from '../../language/index.ts';
import type { Figure } from '../../kinds/index.ts';
import { publisherOf } from '../sources/source-label.ts';
import { timeCounted } from './claims.ts';

/** A figure of a conflict and the claim that states it. */
interface StatedFigure {
  claim: ClaimEntry;
  figure: Figure;
  /** The place of the figure among those of the claim. */
  index: number;
}

/** The figures of a conflict that can stand on one scale. */
interface ConflictScale {
  /** The units of its figures, that of most of them first. */
  units: string[];
  /** The figures of one measure. */
  rows: StatedFigure[];
  /** Those of the same kind of unit of another or an unclear measure, which are marked apart. */
  apart: StatedFigure[];
  /** Whether the figures of the one measure are all of one day or period, so that they are comparable. */
  isOfOneTime: boolean;
  /** The ends of the scale: from zero, or from the lowest figure where that is below zero. */
  from: number;
  to: number;
}

const ends = ({ value, min, max }: Figure) => [value ?? min ?? 0, value ?? max ?? 0];
const endsOf = (rows: readonly StatedFigure[]) => rows.flatMap(({ figure }) => ends(figure));

/** Returns for each claim its first figure that answers to `fits`, those without one left out. */
function pick(claims: readonly ClaimEntry[], fits: (figure: Figure) => boolean): StatedFigure[] {
  return claims.flatMap((claim) => {
    const index = claim.data.figures?.findIndex(fits) ?? -1;
    const figure = claim.data.figures?.[index];
    return figure ? [{ claim, figure, index }] : [];
  });
}

/**
 * Returns the figures of the claims that are of the kind of a unit, and neither among `rows` nor left unnamed
 * by the texts; none where the unit does not tell what is counted.
 */
function pickOthers(
  archive: Archive,
  claims: readonly ClaimEntry[],
  rows: readonly StatedFigure[],
  named: readonly { claim: string; index: number }[],
): StatedFigure[] {
  const { units } = archive.vocabulary.data;
  const kindOf = (unit: string) => units.find(({ id }) => id === unit)?.like ?? unit;
  const own = rows[0]?.figure.unit ?? '';
  if (units.find(({ id }) => id === own)?.anyNoun) return [];
  return claims.flatMap((claim) =>
    (claim.data.figures ?? []).flatMap((figure, index) =>
      kindOf(figure.unit) === kindOf(own) &&
      !rows.some((row) => row.figure === figure) &&
      named.some((one) => one.claim === claim.id && one.index === index)
        ? [{ claim, figure, index }]
        : [],
    ),
  );
}

/**
 * Returns the figures of a conflict on one scale: those of the measure that most of its claims share, and
 * those of the same kind of unit that its texts name; undefined where no two claims share one and differ.
 */
export function conflictScale(
  archive: Archive,
  conflict: EntryOf<'conflict'>,
  named: readonly { claim: string; index: number }[],
): ConflictScale | undefined {
  const claims = conflict.data.claims.map((id) => getOrThrow(archive.claims, id));
  const measures = new Set(
    claims.flatMap(({ data }) => (data.figures ?? []).flatMap(({ measure }) => measure ?? [])),
  );
  const [rows] = [...measures]
    .map((measure) => pick(claims, (figure) => figure.measure === measure))
    .filter((found) => found.length > 1 && new Set(endsOf(found)).size > 1)
    .toSorted((a, b) => b.length - a.length);
  if (!rows) return undefined;
  const apart = pickOthers(archive, claims, rows, named);
  const all = [...rows, ...apart];
  return {
    units: [...new Set(all.map(({ figure }) => figure.unit))],
    rows,
    apart,
    isOfOneTime: new Set(rows.map(({ claim }) => timeCounted(claim))).size === 1,
    from: Math.min(0, ...endsOf(all)),
    to: Math.max(0, ...endsOf(all)),
  };
}

/**
 * Returns who states the figures of a claim: whoever its first source names for them, else who published it.
 */
export const counterOf = (archive: Archive, { data }: ClaimEntry): string =>
  data.saidBy ?? publisherOf(getOrThrow(archive.sources, data.sources[0]?.id ?? '').data);

/** How close the figures of a scale are when their spread is told, as a share of the lowest of them. */
const near = 0.5;

/**
 * Returns by how much the highest of some figures is above the lowest, in words; undefined where it is far.
 */
function spreadOf(unit: string | undefined, figures: readonly StatedFigure[]): string | undefined {
  const values = endsOf(figures);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low <= 0 || high - low > near * low) return undefined;
  const { percent: inPercent, points } = language.words.conflicts;
  if (unit === 'percent') return fill(points, { n: Math.round((high - low) * 10) / 10 });
  const percent = ((high - low) / low) * 100;
  return fill(inPercent, {
    n: printNumber(percent < 1 ? Number(percent.toPrecision(1)) : Math.round(percent)),
  });
}

/**
 * Returns the caption of a scale: its ends, its unit where all figures have one, and how far apart the
 * figures of one measure and one time are if not far.
 */
export function scaleCaption(
  archive: Archive,
  { units, rows, apart, isOfOneTime, from, to }: ConflictScale,
): string {
  const [unit] = units;
  const label = archive.vocabulary.data.units.find(({ id }) => id === unit)?.label ?? '';
  const { scale, spread, spreadOfRows } = language.words.conflicts;
  const gap = isOfOneTime ? spreadOf(unit, rows) : undefined;
  return [
    fill(scale, { from: printNumber(from), to: printNumber(to), unit: label, n: units.length }),
    ...(gap === undefined ? [] : [fill(apart.length > 0 ? spreadOfRows : spread, { gap })]),
  ].join(' ');
}
