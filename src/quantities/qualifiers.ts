/** How a number is hedged: rounded to both sides, approached from below, passed, not reached, or bounded. */
export type Qualifier = 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

const PHRASES: Record<Qualifier, string> = {
  about:
    'about|around|near|roughly|approximately|approx.|some|an estimated|estimated|circa|c.|something like|in the region of|on the order of',
  nearly:
    'nearly|almost|close to|just under|just below|just short of|just less than|not quite|nearing|approaching',
  'more-than':
    'more than|over|above|upwards of|upward of|in excess of|greater than|higher than|exceeding|exceeded',
  'less-than': 'less than|fewer than|under|below|lower than|short of',
  'at-least': 'at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of',
  'at-most': 'at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum of',
};
const QUALIFIER_OF = new Map(
  Object.entries(PHRASES).flatMap(([name, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, name as Qualifier]),
  ),
);
const SIGNS = new Map<string, Qualifier>([
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'more-than'],
  ['<', 'less-than'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
]);
const SAID_AFTER = new Map<string, Qualifier>([
  ['more', 'at-least'],
  ['fewer', 'at-most'],
  ['less', 'at-most'],
  ['so', 'about'],
]);

// "27 percent fewer than 900" compares; it does not hedge the 900. The search finds the leftmost phrase that reaches the number, so "no more than" wins over "more than".
const BEFORE = new RegExp(
  `(?<![\\w-])(?<!(?:%|\\bper\\s?cent|\\bpoints?|\\btimes|\\d)\\s+)(${Object.values(PHRASES).join('|').replaceAll('.', '\\.').replaceAll(' ', '\\s+')})\\s+(?:(?:a\\s+total\\s+of|between|from)\\s+)?$`,
  'i',
);
const SIGN_BEFORE = /([~≈<>≥≤])\s?$/;
const AFTER = /^\s+or\s+(more|fewer|less|so)(?!\w)/i;
const PLUS_AFTER = /^(?:\+(?!\d)|-plus(?!\w))/i;
/** The longest stretch before or after a number, in UTF-16 units, that is looked at for a qualifier. */
const REACH = 40;

const SPAN_AFTER = /^\s+(?:[a-z]+\s+)?(?:minutes|hours|days|weeks|months|quarters|years|decades)\b/i;
const RULE_AFTER =
  /^\s+(?:[a-z]+\s+)?(?:headings|names|titles|agreements|programs|policies|laws|statutes|rules|orders|sections|memoranda|directors|presidents|administrations)\b/i;

const VERB_OVER =
  /\b(?:turn|hand|carr|cross|pass|tak|took|go|went|spread)(?:e[dn]?|ed|s|ing|ied|ies|y)?\s+over\s+$/i;

// "turned over 93 people", "over three years" and "under two programs" place something in time or order; they bound no count.
function isPreposition(phrase: string, before: string, after: string, value: number): boolean {
  if (VERB_OVER.test(before)) return true;
  if (value >= 13) return false;
  return (phrase === 'over' && SPAN_AFTER.test(after)) || (phrase === 'under' && RULE_AFTER.test(after));
}

/** The qualifier said directly before or after the number of that value at [start, end), or undefined. */
export function qualifierAround(
  text: string,
  start: number,
  end: number,
  value: number,
): Qualifier | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const sign = SIGN_BEFORE.exec(before)?.[1];
  if (sign !== undefined) return SIGNS.get(sign);
  const phrase = BEFORE.exec(before)?.[1]?.toLowerCase().replace(/\s+/g, ' ');
  if (phrase !== undefined && !isPreposition(phrase, before, after, value)) return QUALIFIER_OF.get(phrase);
  if (PLUS_AFTER.test(after)) return 'at-least';
  return SAID_AFTER.get(AFTER.exec(after)?.[1]?.toLowerCase() ?? '');
}
