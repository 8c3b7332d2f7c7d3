import type { ShareForms } from '../../figure-lexicon.ts';

/** How English words a share of a whole. */
export const shares: ShareForms = {
  parts: {
    half: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    quarter: 4,
  },
  half: 'half',
  quarter: 'quarter',
  joint: '[\\s\\u2010\\u2011-]+',
  in: /[\s-]+(?:in|out[\s-]+of)[\s-]+(?:every\s+|each\s+)?|\s+of\s+every\s+/iy,
  nounIn: /\s+[a-z]+\s+(?:in|out\s+of)\s+(?:every\s+)?/iy,
  of: '\\s+of\\b',
  periodBehind:
    /^\s+(?:of\s+)?(?:the\s+)?(?:\uE000|fiscal|calendar|year|month|week|day|decade|century|financial)/i,
  periodBefore: /(?:first|last|past|next|previous|final|preceding)\s+$/i,
  notHalved: /^(?:-|\s+(?:an?|as|past|way|time|again|brother|sister|hour)\b)/i,
  otherHalf:
    /(?:first|second|third|other|latter|last|earlier|later|next|past|previous|each|that|this|better)\s+$/i,
  halfOf:
    /^\s+(?:of|the|its|their|his|her|our|all|those|these|that|what|were|was|are|is|had|have|has|did|do)\b/i,
  partOf: /^\s+(?:of|were|are|have|more|fewer|less|higher|lower|larger|smaller)\b/i,
  byBefore: /\b(?:by|(?:cut|rise|fall|drop|gain|loss|increase|decrease|decline|reduction)\s+of)\s+$/i,
  theOne: /\b(?:the\s+only|the|this|first|last|latest|another|no)\s+$/i,
  timeBehind: /^\s+(?:minutes|hours|days|weeks|months|years|decades)\b/i,
};
