import { getOrThrow, type ClaimEntry, type Archive, type EntryOf } from '../../archive/index.ts';
import { fill, language, printNumber } from '../../language/index.ts';
import type { Figure } from '../../kinds/index.ts';
import { publisherOf } from '../sources/source-label.ts';

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
  /** The figures of one measure, or, where there is none in common, all figures. */
  rows: StatedFigure[];
  /** Those of the same kind of unit on another or an unclear basis, which are marked apart. */
  apart: StatedFigure[];
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
 * Returns the figures of a conflict on one scale: those of the measure, or else of the unit, that most of its
 * claims share, and those of the same kind of unit that its texts name; undefined where fewer than two claims
 * share one, or all say the same.
 */
export function conflictScale(
  archive: Archive,
  conflict: EntryOf<'conflict'>,
  named: readonly { claim: string; index: number }[],
): ConflictScale | undefined {
  const claims = conflict.data.claims.map((id) => getOrThrow(archive.claims, id));
  const figures = claims.flatMap((claim) => claim.data.figures ?? []);
  const byMeasure = [...new Set(figures.flatMap(({ measure }) => measure ?? []))].map((measure) =>
    pick(claims, (figure) => figure.measure === measure),
  );
  const byUnit = [...new Set(figures.map(({ unit }) => unit))].map((unit) =>
    pick(claims, (figure) => figure.unit === unit),
  );
  const most = (groups: StatedFigure[][]) =>
    groups
      .filter((rows) => rows.length > 1 && new Set(endsOf(rows)).size > 1)
      .toSorted((a, b) => b.length - a.length)[0];
  const measured = most(byMeasure);
  const first = measured ?? most(byUnit);
  if (!first || first[0]?.figure.unit === 'calendar-year') return undefined;
  const others = pickOthers(archive, claims, first, named);
  // Without a measure in common nothing sets some of them apart.
  const [rows, apart] = measured ? [first, others] : [[...first, ...others], []];
  const all = [...rows, ...apart];
  const units = [...new Set(all.map(({ figure }) => figure.unit))];
  return { units, rows, apart, from: Math.min(0, ...endsOf(all)), to: Math.max(0, ...endsOf(all)) };
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
 * Returns the caption of a scale: its ends, its unit where all figures have one, and how far apart its
 * figures are if not far, all of them and those on one basis.
 */
export function scaleCaption(archive: Archive, { units, rows, apart, from, to }: ConflictScale): string {
  const [unit] = units;
  const label = archive.vocabulary.data.units.find(({ id }) => id === unit)?.label ?? '';
  const { scale, spread, spreadOfRows } = language.words.conflicts;
  const [ofAll, ofRows] = [[...rows, ...apart], rows].map((figures) => spreadOf(unit, figures));
  return [
    fill(scale, { from: printNumber(from), to: printNumber(to), unit: label, n: units.length }),
    ...(ofAll === undefined ? [] : [fill(spread, { gap: ofAll })]),
    ...(ofRows === undefined || ofRows === ofAll ? [] : [fill(spreadOfRows, { gap: ofRows })]),
  ].join(' ');
}
