import type { NumberWords } from '../../figure-lexicon.ts';

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How English spells numbers. */
export const numbers: NumberWords = {
  units: Object.fromEntries([...small, ...teens].map((word, i) => [word, i + 1])),
  tens: Object.fromEntries(tens.map((word, i) => [word, 20 + 10 * i])),
  hundreds: {},
  scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 },
  bareScales: [],
  articles: ['a', 'an'],
  joint: /\s+|[-\u2010\u2011]/y,
  scaleJoint: /\s+|[-\u2010\u2011]/y,
  groupJoint: /(?:\s+|[-\u2010\u2011])(?:and\s+)?/iy,
  andHalf: /\s+and\s+a\s+half(?!\w)/iy,
  point: /\s+point\s+/iy,
  digits: { zero: 0, oh: 0, ...Object.fromEntries(small.slice(0, 9).map((word, i) => [word, i + 1])) },
  partOfScale:
    '(?:an?\\s+(?=half))?(?:(?<half>half)|(?<quarter>a\\s+quarter))(?:\\s+of)?[\\s-]+(?:an?\\s+|one\\s+)?(?:(?<scale>{scale})(?!\\w)|(?=per\\s?cent))',
  ordinal:
    /(?:[-\u2010\u2011]|\s+and\s+)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)(?![a-z])/iy,
};
