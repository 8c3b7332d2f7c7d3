import { getOrThrow, type ClaimEntry, type Archive, type EntryOf } from '../../archive/index.ts';
import { fill, language, printNumber } from '../../language/index.ts';
import type { Figure } from '../../kinds/index.ts';

/** A figure of a conflict and the claim that states it. */
interface StatedFigure {
  claim: ClaimEntry;
  figure: Figure;
  /** The place of the figure among those of the claim. */
  index: number;
}

/** The figures of a conflict that can stand on one scale. */
interface ConflictScale {
  unit: string;
  rows: StatedFigure[];
  /** The ends of the scale: from zero, or from the lowest figure where that is below zero. */
  from: number;
  to: number;
}

const ends = ({ value, min, max }: Figure) => [value ?? min ?? 0, value ?? max ?? 0];

/** Returns for each claim its first figure that answers to `fits`, those without one left out. */
function pick(claims: readonly ClaimEntry[], fits: (figure: Figure) => boolean): StatedFigure[] {
  return claims.flatMap((claim) => {
    const index = claim.data.figures?.findIndex(fits) ?? -1;
    const figure = claim.data.figures?.[index];
    return figure ? [{ claim, figure, index }] : [];
  });
}

/**
 * Returns the figures of a conflict on one scale: those of the measure, or else of the unit, that most of its
 * claims share; undefined where fewer than two claims do, or all say the same.
 */
export function conflictScale(archive: Archive, conflict: EntryOf<'conflict'>): ConflictScale | undefined {
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
      .filter((rows) => rows.length > 1 && new Set(rows.flatMap(({ figure }) => ends(figure))).size > 1)
      .toSorted((a, b) => b.length - a.length)[0];
  const rows = most(byMeasure) ?? most(byUnit);
  const unit = rows?.[0]?.figure.unit;
  if (!rows || unit === undefined || unit === 'calendar-year') return undefined;
  const values = rows.flatMap(({ figure }) => ends(figure));
  return { unit, rows, from: Math.min(0, ...values), to: Math.max(0, ...values) };
}

/** How close the figures of a scale are when their spread is told, as a share of the lowest of them. */
const near = 0.5;

/** Returns by how much the highest figure of a scale is above the lowest, in words; empty where it is far. */
function spreadWords({ unit, rows }: ConflictScale): string {
  const values = rows.flatMap(({ figure }) => ends(figure));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low <= 0 || high - low > near * low) return '';
  const { spread, spreadPoints } = language.words.conflicts;
  if (unit === 'percent') return fill(spreadPoints, { n: printNumber(Math.round((high - low) * 10) / 10) });
  const percent = ((high - low) / low) * 100;
  return fill(spread, { n: printNumber(percent < 1 ? Number(percent.toPrecision(1)) : Math.round(percent)) });
}

/** Returns the caption of a scale: its ends, its unit, and how far apart its figures are if not far. */
export function scaleCaption(archive: Archive, scale: ConflictScale): string {
  const { unit, from, to } = scale;
  const label = archive.vocabulary.data.units.find(({ id }) => id === unit)?.label ?? unit;
  const caption = fill(language.words.conflicts.scale, {
    from: printNumber(from),
    to: printNumber(to),
    unit: label,
  });
  const spread = spreadWords(scale);
  return spread ? `${caption}. ${spread}` : caption;
}
