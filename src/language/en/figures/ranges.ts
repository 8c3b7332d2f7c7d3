import type { RangeForms } from '../../figure-lexicon.ts';

/** How English joins two numbers. */
export const ranges: RangeForms = {
  joints: { to: 'to', and: 'and', or: 'or' },
  between: /\bbetween\s+(?:[a-z]+\s+){0,2}$/i,
  from: /\bfrom\s+(?:[a-z]+\s+){0,2}$/i,
  changedFrom:
    /\b(?:rose|rise[ns]?|rising|gr[eo]w[ns]?|growing|growth|increas(?:e[ds]?|ing)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|went|goes|gone|up|expand(?:ed|s|ing)|widened|doubled|tripled|moved?|spread|raised|raising|changed?)\b[^.;]{0,40}\bfrom\s+(?:[a-z]+\s+){0,2}$/i,
  pluralBehind: /^\s+[a-z]+s\b/i,
};
