import { dateOf, findDates, isDate, isFinerThan, overlaps } from '../dates/index.ts';
import { periodOf } from '../views/series/series-view.ts';
import { findQuantities, misfitOf, printFigure, type Misfit, type Quantity } from '../quantities/index.ts';
import type { Archive } from '../archive/index.ts';
import { qualifiers, type Claim, type Figure } from '../kinds/index.ts';
import { language } from '../language/index.ts';
import type { LinkTarget } from './link-target.ts';

const { calendar } = language.sentences;

/** Words that do not say what the Record says, why, and what it says. */
interface Disagreement {
  words: string;
  why: string;
  expected: string;
}

const reasons: { [M in Misfit]: string } = {
  differs: 'is not the figure',
  'qualifier-lost': 'drops the word by which the source rounds or bounds it',
  'qualifier-wrong': 'has another qualifier than the source',
  'rounded-without-word': 'is rounded without "about", "nearly" or "more than"',
  'rounded-wrong-way': 'is rounded in the wrong direction for its word',
  unit: 'has another unit',
};

/**
 * Returns what the record says at a target: the figures of a claim, or the figure in a cell; none where it
 * holds no number, undefined where the Record has no such claim, key or cell.
 */
export function figuresAt(archive: Archive, target: LinkTarget): Figure[] | undefined {
  if (target.scheme === 'claim') {
    const claim = archive.claims.get(target.id)?.data;
    const figures = claim?.figures ?? [];
    if (!claim || target.key === undefined) return claim && figures;
    const own = figures.filter((figure) => figure.key === target.key);
    return own.length ? own : undefined;
  }
  return target.scheme === 'series' ? figuresInCell(archive, target) : undefined;
}

function figuresInCell(
  archive: Archive,
  target: Extract<LinkTarget, { scheme: 'series' }>,
): Figure[] | undefined {
  const series = archive.series.get(target.id);
  const row = series?.rows.find((r) => periodOf(series, r) === target.period);
  const field = series?.data.schema.fields.find((column) => column.name === target.column);
  const text = row?.cells[target.column]?.text;
  if (!field || text === undefined) return undefined;
  const qualifier = qualifiers.find((word) => word === row?.cells[`${target.column}_qualifier`]?.text);
  const value = text === '' ? Number.NaN : Number(text);
  return field.unit !== undefined && Number.isFinite(value)
    ? [{ value, unit: field.unit, ...(qualifier && { qualifier }) }]
    : [];
}

/** Returns how one quantity disagrees with all of the figures; undefined where it fits one of them. */
export function disagreement(quantity: Quantity, figures: readonly Figure[]): Disagreement | undefined {
  if (figures.length === 0)
    return { words: quantity.words, why: 'stands where the Record has no figure', expected: 'no quantity' };
  const misfits = figures.map((figure) => misfitOf(quantity, figure));
  if (misfits.includes(undefined)) return undefined;
  const nearest = misfits.find((misfit) => misfit !== 'differs' && misfit !== 'unit') ?? misfits[0];
  const said = quantity.qualifier
    ? `${quantity.qualifier.replace('-', ' ')} ${quantity.words}`
    : quantity.words;
  return {
    words: said,
    why: reasons[nearest ?? 'differs'],
    expected: figures.map(printFigure).join(', '),
  };
}

/**
 * Returns the dates in the words of a claim link that do not fit the claim: finer than its date or period,
 * apart from both, and not in its statement.
 */
export function misfittingDates(words: string, claim: Claim): (Disagreement & { start: number })[] {
  const known = [claim.date, claim.period]
    .filter((text) => text !== undefined && isDate(text))
    .map((text) => dateOf(text ?? ''));
  const stated = findDates(claim.statement).map((found) => found.date);
  return findDates(words)
    .filter(
      ({ date }) =>
        !known.some((k) => overlaps(date, k) && !isFinerThan(date, k)) &&
        !stated.some((s) => overlaps(date, s) && !isFinerThan(date, s)),
    )
    .map((found) => ({
      start: found.start,
      words: found.words,
      why: 'is a date that does not fit',
      expected: claim.date ?? claim.period ?? 'a claim without a date',
    }));
}

/**
 * Returns the dates in words about a row of a series, or a claim of a period, that are not of that period.
 */
export function misfittingPeriods(words: string, period: string): { words: string; start: number }[] {
  if (!isDate(period)) return [];
  const row = dateOf(period);
  const fiscal = /^FY(\d{4})$/.exec(period)?.[1];
  return findDates(words).filter(({ date, start }) => {
    if (date.precision === 'fiscal-year' && row.precision === 'year') return true;
    return date.precision === 'year' && fiscal !== undefined
      ? date.edtf !== fiscal || calendar.test(words.slice(0, start))
      : !overlaps(date, row);
  });
}

/**
 * Returns everything in bound words that disagrees with the Record at `target`; `before` is the text before
 * them, which may hold a qualifier.
 */
export function disagreements(
  archive: Archive,
  words: string,
  target: LinkTarget,
  before = '',
): Disagreement[] {
  const figures = figuresAt(archive, target) ?? [];
  const claim = target.scheme === 'claim' ? archive.claims.get(target.id)?.data : undefined;
  const quantities = findQuantities(before + words).filter(({ start }) => start >= before.length);
  return [
    ...quantities.flatMap((quantity) => disagreement(quantity, figures) ?? []),
    ...(claim ? misfittingDates(words, claim) : []),
  ];
}
