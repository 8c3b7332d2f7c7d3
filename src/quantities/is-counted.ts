import { matchAt } from './match-at.ts';
import { SMALL_WORDS } from './number-words.ts';
import { qualifierAround } from './qualifiers.ts';
import type { Amount } from './read-amount.ts';

const STOPS = new Set(
  (
    'of in on to for from by with at and or nor that which who whose whom is was were are be been being has have had the a an ' +
    'as than then but not while when where if into onto upon over under between among against after before since until ' +
    'during through did do does done can could may might must shall should will would it its he she they their his her them ' +
    'this these those each per about only so such because though although still also said says went came got'
  ).split(' '),
);
const PLURALS = new Set(
  'people men women children persons memoranda data criteria media police staff feet alumni phenomena curricula congressmen congresswomen policemen policewomen councilmen councilwomen assemblymen selectmen aldermen freemen spokesmen noncitizen-children'.split(' '),
);
const SINGULARS = new Set(
  'texas kansas arkansas massachusetts illinois angeles dallas vegas cruces always perhaps besides whereas sometimes afterwards towards upwards overseas'.split(' '),
);
const NEXT_WORD = /(,?)\s+((?:[A-Za-z]\.){1,4}|[\w\u00C0-\u024F\uE000][\w\u00C0-\u024F\uE000'’()-]*)/y;
/** How many words may stand between the number and its noun ("three large west Texas border counties"). */
const MODIFIERS = 5;

function isPlural(word: string): boolean {
  return PLURALS.has(word) || (/[^sui]s$/.test(word) && !SINGULARS.has(word) && !/['’]s$/.test(word));
}

function standsBeforePlural(text: string, end: number): boolean {
  let at = end;
  for (let words = 0; words <= MODIFIERS; words += 1) {
    const next = matchAt(NEXT_WORD, text, at);
    const word = (next?.[2] ?? '').toLowerCase().replace(/['’]$/, '');
    const comma = next?.[1] === ',';
    if (word === '' || STOPS.has(word) || (comma && words === 0)) return false;
    if (isPlural(word)) return true;
    at += next?.[0].length ?? 0;
  }
  return false;
}

const REFERS_BACK = /\b(?:the|these|those|all|other|both)\s+$/i;
const HYPHENATED = /^[-\u2010\u2011][A-Za-z]/;
const COUNTS_ALONE = /^\s+(?:of|more|others|fewer|apiece)\b|^\s+(?:a|per|each)\s+(?:minute|hour|day|night|week|month|quarter|year)\b/i;
const SMALL = SMALL_WORDS.join('|');
const VOTE_AFTER = new RegExp(`^\\s+to\\s+(?:${SMALL})\\b`, 'i');
const VOTE_BEFORE = new RegExp(`\\b(?:${SMALL_WORDS.slice(1).join('|')})\\s+to\\s+$`, 'i');

/** Whether a number is a number of something; only the words one to twelve can fail, since they also serve as names, pronouns and adjectives. */
export function isCounted(text: string, amount: Amount): boolean {
  const { start, end, value, kind } = amount;
  const small = amount.spelled && amount.scale === 1 && value < 13 && Number.isInteger(value);
  if (!small || kind !== 'number' || text.trim().length === end - start) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (REFERS_BACK.test(before) || HYPHENATED.test(after)) return false;
  if (VOTE_BEFORE.test(before)) return true;
  if (value === 1) return false;
  if (VOTE_AFTER.test(after) || COUNTS_ALONE.test(after)) return true;
  return qualifierAround(text, start, end, value) !== undefined || standsBeforePlural(text, end);
}
