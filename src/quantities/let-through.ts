import { DATES } from './let-through-dates.ts';
import { NAMES } from './let-through-names.ts';

/** A kind of words that hold a number and are no quantity, why, and the source of the pattern that finds them. */
export interface LetThrough {
  name: string;
  why: string;
  pattern: string;
}

/** Everything that is let through; where two patterns begin at one place the earlier wins. */
export const LET_THROUGH: LetThrough[] = [...NAMES, ...DATES];

const ANY = new RegExp(
  `(?<![\\w\\u00C0-\\u024F])(?<!\\d[.,])(?:${LET_THROUGH.map(({ pattern }) => pattern).join('|')})`,
  'g',
);
const HOLDS_DIGIT_OR_NUMBERED = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

// "three sections (2 to 4)": the noun must stay in sight of the number before it.
const PLURAL_LABEL = /^(?:[A-Za-z]+\s)?[A-Za-z]+s\s/;

function blank(words: string): string {
  const kept = PLURAL_LABEL.exec(words)?.[0] ?? '';
  return kept + '\uE000'.repeat(words.length - kept.length);
}

/** The text with all that is let through replaced by U+E000, unit for unit, so that offsets stay true; a plural noun that leads it stays. */
export function blankLetThrough(text: string): string {
  return HOLDS_DIGIT_OR_NUMBERED.test(text) ? text.replace(ANY, blank) : text;
}
