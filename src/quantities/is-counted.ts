import { SMALL_WORDS } from './number-words.ts';
import { qualifierAround } from './qualifiers.ts';
import type { Amount } from './read-amount.ts';
import { standsBeforePlural } from './stands-before-plural.ts';

const REFERS_BACK = /\b(?:the|these|those|all|other|both)\s+$/i;
const HYPHENATED = /^[-\u2010\u2011][A-Za-z]/;
const COUNTS_ALONE =
  /^\s+(?:of|more|others|fewer|apiece)\b|^\s+(?:a|per|each)\s+(?:minute|hour|day|night|week|month|quarter|year)\b/i;
const SMALL = SMALL_WORDS.join('|');
const VOTE_AFTER = new RegExp(`^\\s+to\\s+(?:${SMALL})\\b`, 'i');
const VOTE_BEFORE = new RegExp(`\\b(?:${SMALL_WORDS.slice(1).join('|')})\\s+to\\s+$`, 'i');

// The words of a link may be the number alone, its noun standing outside.
function isWholeText(text: string, length: number): boolean {
  return text.length < 80 && text.trim().length === length;
}

/** Whether a number is a number of something; only the words one to twelve can fail, since they also serve as names, pronouns and adjectives. */
export function isCounted(text: string, amount: Amount): boolean {
  const { start, end, value, kind } = amount;
  const small = amount.spelled && amount.scale === 1 && value < 13 && Number.isInteger(value);
  if (!small || kind !== 'number' || isWholeText(text, end - start)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (REFERS_BACK.test(before) || HYPHENATED.test(after)) return false;
  if (VOTE_BEFORE.test(before)) return true;
  if (value === 1) return false;
  if (VOTE_AFTER.test(after) || COUNTS_ALONE.test(after)) return true;
  return qualifierAround(text, start, end, value) !== undefined || standsBeforePlural(text, end);
}
