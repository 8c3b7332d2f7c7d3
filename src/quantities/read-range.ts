import { matchAt } from './match-at.ts';
import { multiply, readAmount } from './read-amount.ts';
import type { Amount } from './read-amount.ts';

/** Two amounts read as one from the smaller to the larger; `value` is the larger. */
export interface Range extends Amount {
  range: { min: number; max: number };
}

const JOINT = /[-\u2010-\u2013](?=[$\d.])|[-\u2010\u2011]?\s+(to|and|or)\s+/iy;
const BETWEEN = /\bbetween\s+(?:[a-z]+\s+){0,2}$/i;
const FROM = /\bfrom\s+(?:[a-z]+\s+){0,2}$/i;
const CHANGED_FROM =
  /\b(?:rose|rise[ns]?|rising|gr[eo]w[ns]?|growing|growth|increas(?:e[ds]?|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|went|goes|gone|up|expand(?:ed|s|ing)|widened|doubled|tripled|moved?|spread|raised|raising|changed?)\b[^.;]{0,40}\bfrom\s+(?:[a-z]+\s+){0,2}$/i;
const PLURAL_AFTER = /^\s+[a-z]+s\b/i;

function joins(text: string, low: Amount, word: string, high: Amount): boolean {
  const before = text.slice(Math.max(0, low.start - 80), low.start);
  if (word === 'and') return BETWEEN.test(before);
  if (word === 'or') return high.value <= 2 * low.value;
  // "rose from 8 to 10" states two values, not a span.
  return word !== 'to' || !CHANGED_FROM.test(before);
}

function sharedKind(text: string, low: Amount, high: Amount, word: string): Amount['kind'] | undefined {
  if (low.kind === high.kind) return high.kind;
  const signed = /^[-\u2212]?(?:US|U\.S\.|\$)/i.test(text.slice(high.start, high.start + 5));
  if (low.kind === 'number') return signed ? undefined : high.kind;
  const counts = PLURAL_AFTER.test(text.slice(high.end, high.end + 40));
  const money = low.kind === 'dollars' && high.kind === 'number';
  return money && !counts && (word === '' || high.scale > 1) ? 'dollars' : undefined;
}

// In "8 to 10 million" the scale word serves both ends; in "fifty to one thousand" it does not.
function sharedScale(low: Amount, high: Amount): number {
  if (low.scale !== 1 || high.scale < 100 || low.value >= 1000) return 1;
  return high.scale >= 1e6 || low.value < high.value / high.scale ? high.scale : 1;
}

/** What `low` becomes beside the amount after it: a range ("8 to 10 percent", "20-30%", "between five and seven"); or, where a change or a fall is told ("rose from 8 to 10 percent"), itself with the scale and unit that it shares. A vote of 10 to 5 leaves it as it is. */
export function readRange(text: string, low: Amount): Range | Amount {
  const joint = matchAt(JOINT, text, low.end);
  const high = joint ? readAmount(text, low.end + joint[0].length) : undefined;
  if (joint === null || high === undefined) return low;
  const word = joint[1]?.toLowerCase() ?? '';
  const kind = sharedKind(text, low, high, word);
  if (kind === undefined) return low;
  const min = multiply(low.value, sharedScale(low, high));
  const spelled = low.spelled && high.spelled;
  if (min < high.value && joins(text, low, word, high))
    return { ...high, start: low.start, kind, spelled, range: { min, max: high.value } };
  return word === 'to' && FROM.test(text.slice(Math.max(0, low.start - 30), low.start))
    ? { ...low, kind, value: min }
    : low;
}
