import { compareText } from '../language/compare-text.ts';
import type { RecordDate } from './parse-date.ts';

const endOf = (date: RecordDate) => date.latest ?? '9999-12-31';

/** Returns whether every day that `a` may mean lies before every day that `b` may mean. */
export function isBefore(a: RecordDate, b: RecordDate): boolean {
  return endOf(a) < b.earliest;
}

/** Returns whether `a` and `b` may mean the same day: their ranges share one. */
export function overlaps(a: RecordDate, b: RecordDate): boolean {
  return a.earliest <= endOf(b) && b.earliest <= endOf(a);
}

/** Returns whether all days of `inner` are days of `outer`. */
export function isWithin(inner: RecordDate, outer: RecordDate): boolean {
  return inner.earliest >= outer.earliest && endOf(inner) <= endOf(outer);
}

/** Returns whether `a` claims more than `b` does: it is narrower than `b`, or lies outside it. */
export function isFinerThan(a: RecordDate, b: RecordDate): boolean {
  return !isWithin(b, a);
}

/** Compares for sorting: by first day, then the coarser before the finer, then by text. */
export function compareDates(a: RecordDate, b: RecordDate): number {
  return (
    compareText(a.earliest, b.earliest) || compareText(endOf(b), endOf(a)) || compareText(a.edtf, b.edtf)
  );
}
