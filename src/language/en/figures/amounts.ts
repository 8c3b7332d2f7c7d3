import type { AmountForms } from '../../figure-lexicon.ts';

/** How English in the United States writes amounts in digits. */
export const amounts: AmountForms = {
  group: ',',
  decimal: '.',
  currency: '(?:US\\s?|U\\.S\\.\\s?)?\\$\\s?',
  suffixes: { bn: 1e9, k: 1e3, K: 1e3, M: 1e6, B: 1e9 },
  // Behind a bare number "m" is metres and "b" names a paragraph.
  moneySuffixes: { m: 1e6, b: 1e9 },
  percentagePoints: '[\\s-]+percentage[\\s-]+points?(?!\\w)',
  percent: '\\s?%|[\\s-]+(?:percent|per\\s+cent|pct)(?!\\w)',
  dollars: '[\\s-]+(?:US\\s+|U\\.S\\.\\s+)?dollars?(?!\\w)',
};
