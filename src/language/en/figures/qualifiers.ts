import type { QualifierWords } from '../../figure-lexicon.ts';

/** How English hedges numbers. */
export const qualifiers: QualifierWords = {
  before: {
    about: [
      'about',
      'around',
      'near',
      'roughly',
      'approximately',
      'approx.',
      'some',
      'an estimated',
      'estimated',
      'circa',
      'c.',
      'something like',
      'in the region of',
      'on the order of',
    ],
    nearly: [
      'nearly',
      'almost',
      'close to',
      'just under',
      'just below',
      'just short of',
      'just less than',
      'not quite',
      'nearing',
      'approaching',
    ],
    'more-than': [
      'more than',
      'over',
      'above',
      'upwards of',
      'upward of',
      'in excess of',
      'greater than',
      'higher than',
      'exceeding',
      'exceeded',
    ],
    'less-than': ['less than', 'fewer than', 'under', 'below', 'lower than', 'short of'],
    'at-least': [
      'at least',
      'no fewer than',
      'no less than',
      'not fewer than',
      'not less than',
      'a minimum of',
      'minimum of',
    ],
    'at-most': [
      'at most',
      'up to',
      'no more than',
      'not more than',
      'as many as',
      'as much as',
      'a maximum of',
      'maximum of',
    ],
  },
  notBehind: '(?:%|\\bper\\s?cent|\\bpoints?|\\btimes|\\d)',
  between: '(?:a\\s+total\\s+of|between|from)',
  behind: '\\s+or\\s+{word}',
  behindWords: { more: 'at-least', fewer: 'at-most', less: 'at-most', so: 'about' },
  plus: /^(?:\+(?!\d)|-plus(?!\w))/i,
  exceptions: [
    // "turned over 93 people"
    {
      before:
        /\b(?:turn|hand|carr|cross|pass|tak|took|go|went|spread)(?:e[dn]?|ed|s|ing|ied|ies|y)?\s+over\s+$/i,
    },
    // "over three years"
    {
      phrase: 'over',
      behind: /^\s+(?:[a-z]+\s+)?(?:minutes|hours|days|weeks|months|quarters|years|decades)\b/i,
      below: 13,
    },
    // "under two programs"
    {
      phrase: 'under',
      behind:
        /^\s+(?:[a-z]+\s+)?(?:headings|names|titles|agreements|programs|policies|laws|statutes|rules|orders|sections|memoranda|directors|presidents|administrations)\b/i,
      below: 13,
    },
  ],
};
