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
  /** The ends of the scale: from zero, unless all figures lie in the upper half. */
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
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.1;
  return low > high / 2
    ? { unit, rows, from: Math.floor(low - room), to: Math.ceil(high + room) }
    : { unit, rows, from: Math.min(0, low), to: high };
}

/** Returns the caption of a scale, with its ends and its unit. */
export function scaleCaption(archive: Archive, { unit, from, to }: ConflictScale): string {
  const label = archive.vocabulary.data.units.find(({ id }) => id === unit)?.label ?? unit;
  return fill(language.words.conflicts.scale, { from: printNumber(from), to: printNumber(to), unit: label });
}
