import { dateOf, findDates, isDate, isFinerThan, overlaps } from '../dates/index.ts';
import { findQuantities, fitsFigure, printFigure, type Quantity } from '../quantities/index.ts';
import type { Record } from '../record/index.ts';
import type { Claim, Figure } from '../schema/index.ts';
import type { LinkTarget } from './link-target.ts';

/** Words that do not say what the Record says, why, and what it says. */
export interface Disagreement {
  words: string;
  why: string;
  expected: string;
}

const reasons: { [why: string]: string } = {
  differs: 'is not the figure',
  'qualifier-lost': 'drops the word by which the source rounds or bounds it',
  'qualifier-wrong': 'has another qualifier than the source',
  'rounded-without-word': 'is rounded without "about", "nearly" or "more than"',
  'rounded-wrong-way': 'is rounded in the wrong direction for its word',
  unit: 'has another unit',
};

/** Returns what the record says at a target: the figures of a claim, or the figure in a cell; empty where there is none. */
export function figuresAt(record: Record, target: LinkTarget): Figure[] {
  if (target.scheme === 'claim') {
    const figures = record.claims.get(target.id)?.data.figures ?? [];
    return target.key ? figures.filter((figure) => figure.key === target.key) : figures;
  }
  if (target.scheme !== 'series') return [];
  const series = record.series.get(target.id);
  const row = series?.rows.find((r) => r.cells[series.data.schema.primaryKey[0] ?? '']?.text === target.period);
  const text = row?.cells[target.column]?.text;
  const unit = series?.data.schema.fields.find((field) => field.name === target.column)?.unit;
  const qualifier = row?.cells[`${target.column}_qualifier`]?.text;
  return text && unit ? [{ value: Number(text), unit, ...(qualifier ? { qualifier: qualifier as NonNullable<Figure['qualifier']> } : {}) }] : [];
}

/** Returns how one quantity disagrees with all of the figures; undefined where it fits one of them. */
export function disagreement(quantity: Quantity, figures: readonly Figure[]): Disagreement | undefined {
  if (figures.length === 0) return { words: quantity.words, why: 'stands where the Record has no figure', expected: 'no quantity' };
  const misfits = figures.map((figure) => fitsFigure(quantity, figure));
  if (misfits.includes(undefined)) return undefined;
  const nearest = misfits.find((misfit) => misfit?.why !== 'differs' && misfit?.why !== 'unit') ?? misfits[0];
  const said = quantity.qualifier ? `${quantity.qualifier.replace('-', ' ')} ${quantity.words}` : quantity.words;
  return { words: said, why: reasons[nearest?.why ?? 'differs'] ?? '', expected: figures.map(printFigure).join(', ') };
}

/** Returns the dates in the words of a claim link that do not fit the claim: finer than its date or period, apart from both, and not in its statement. */
export function misfittingDates(words: string, claim: Claim): Disagreement[] {
  const known = [claim.date, claim.period].filter((text) => text !== undefined && isDate(text)).map((text) => dateOf(text ?? ''));
  const stated = findDates(claim.statement).map((found) => found.date);
  return findDates(words)
    .filter(({ date }) => !known.some((k) => overlaps(date, k) && !isFinerThan(date, k)) && !stated.some((s) => overlaps(date, s) && !isFinerThan(date, s)))
    .map((found) => ({ words: found.words, why: 'is a date that does not fit', expected: claim.date ?? claim.period ?? 'a claim without a date' }));
}

/** Returns everything in bound words that disagrees with the Record at `target`, read alone (without the words before them). */
export function disagreements(record: Record, words: string, target: LinkTarget): Disagreement[] {
  const figures = figuresAt(record, target);
  const claim = target.scheme === 'claim' ? record.claims.get(target.id)?.data : undefined;
  return [...findQuantities(words).flatMap((quantity) => disagreement(quantity, figures) ?? []), ...(claim ? misfittingDates(words, claim) : [])];
}
