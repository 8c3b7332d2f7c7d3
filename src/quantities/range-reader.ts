import type { FigureLexicon } from '../language/figure-lexicon.ts';
import { multiply, type Amount, type AmountReader } from './amount-reader.ts';
import { anyOf } from './any-of.ts';
import { matchAt } from './match-at.ts';

/** Two amounts read as one from the smaller to the larger; `value` is the larger. */
export interface Range extends Amount {
  range: { min: number; max: number };
}

// In "8 to 10 million" the scale word serves both ends; in "fifty to one thousand" it does not.
function sharedScale(low: Amount, high: Amount): number {
  if (low.scale !== 1 || high.scale < 100 || low.value >= 1000) return 1;
  return high.scale >= 1e6 || low.value < high.value / high.scale ? high.scale : 1;
}

/**
 * Returns a function that tells what an amount becomes beside the one behind it: a range ("8 to 10 percent",
 * "20-30%", "between five and seven"); or, where a change or a fall is told ("rose from 8 to 10 percent"),
 * itself with the scale and unit that it shares. A vote of 10 to 5 leaves it as it is.
 */
export function rangeReader(
  { ranges, amounts: { currency } }: FigureLexicon,
  { read }: AmountReader,
): (text: string, low: Amount) => Range | Amount {
  const joint = new RegExp(
    `[-\\u2010-\\u2013](?=[$\\d.])|[-\\u2010\\u2011]?\\s+(${anyOf(Object.keys(ranges.joints))})\\s+`,
    'iy',
  );
  const money = new RegExp(`^[-\\u2212]?${currency}`, 'i');

  const joins = (text: string, low: Amount, role: string | undefined, high: Amount): boolean => {
    const before = text.slice(Math.max(0, low.start - 80), low.start);
    if (role === 'and') return ranges.between.test(before);
    if (role === 'or') return high.value <= 2 * low.value;
    // "rose from 8 to 10" states two values, not a span.
    return role !== 'to' || !ranges.changedFrom.test(before);
  };

  const sharedKind = (
    text: string,
    low: Amount,
    high: Amount,
    isDash: boolean,
  ): Amount['kind'] | undefined => {
    if (low.kind === high.kind) return high.kind;
    if (low.kind === 'number')
      return money.test(text.slice(high.start, high.start + 8)) ? undefined : high.kind;
    const counts = ranges.pluralBehind.test(text.slice(high.end, high.end + 40));
    const mayBeMoney = low.kind === 'dollars' && high.kind === 'number';
    return mayBeMoney && !counts && (isDash || high.scale > 1) ? 'dollars' : undefined;
  };

  return (text, low) => {
    const between = matchAt(joint, text, low.end);
    const high = between ? read(text, low.end + between[0].length) : undefined;
    if (between === null || high === undefined) return low;
    const role = ranges.joints[between[1]?.toLowerCase() ?? ''];
    const kind = sharedKind(text, low, high, role === undefined);
    if (kind === undefined) return low;
    const min = multiply(low.value, sharedScale(low, high));
    const spelled = low.spelled && high.spelled;
    if (min < high.value && joins(text, low, role, high))
      return { ...high, start: low.start, kind, spelled, range: { min, max: high.value } };
    return role === 'to' && ranges.from.test(text.slice(Math.max(0, low.start - 30), low.start))
      ? { ...low, kind, value: min }
      : low;
  };
}
