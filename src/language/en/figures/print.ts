import type { FigurePatterns } from '../../figure-lexicon.ts';

/** How English prints figures. */
export const print: FigurePatterns = {
  qualifiers: {
    about: 'about {figure}',
    nearly: 'nearly {figure}',
    'more-than': 'more than {figure}',
    'less-than': 'less than {figure}',
    'at-least': 'at least {figure}',
    'at-most': 'at most {figure}',
  },
  fewerThan: 'fewer than {figure}',
  percent: '{n} percent',
  percentagePoints: '{n} {count, plural, one {percentage point} other {percentage points}}',
  dollars: '${n}',
  dollarScales: [
    { size: 1e9, pattern: '${n} billion' },
    { size: 1e6, pattern: '${n} million' },
  ],
  range: '{min} to {max}',
};
