import { compareDates, dateOf } from '../../dates/index.ts';
import type { ClaimEntry, Archive } from '../../archive/index.ts';
import type { Figure } from '../../kinds/index.ts';

/** A count that somebody stated for a date, to hold against a series made of other data. */
interface Checkpoint {
  claim: ClaimEntry;
  /** EDTF, as coarse as the claim has it. */
  date: string;
  value: number;
  qualifier: Figure['qualifier'];
}

/**
 * Returns the figures of `measure` that claims state for a date, in the order of the dates; plans are left
 * out, and a range counts as "at least" its lower end.
 */
export function checkpoints(archive: Archive, measure: string): Checkpoint[] {
  const found = [...archive.claims.values()].flatMap((claim) => {
    const { date, figures = [], planned } = claim.data;
    if (date === undefined || planned) return [];
    return figures
      .filter((figure) => figure.measure === measure)
      .flatMap(({ value, min, qualifier }): Checkpoint[] => {
        if (value !== undefined) return [{ claim, date, value, qualifier }];
        return min === undefined ? [] : [{ claim, date, value: min, qualifier: qualifier ?? 'at-least' }];
      });
  });
  return found.sort((a, b) => compareDates(dateOf(a.date), dateOf(b.date)) || a.value - b.value);
}
