import type { FigureLexicon } from '../../figure-lexicon.ts';
import { allowedDates } from './allowed-dates.ts';
import { allowedNames } from './allowed-names.ts';
import { amounts } from './amounts.ts';
import { nouns } from './nouns.ts';
import { numbers } from './number-words.ts';
import { print } from './print.ts';
import { qualifiers } from './qualifiers.ts';
import { ranges } from './ranges.ts';
import { shares } from './shares.ts';

/** The English lexicon of the figure rule. */
export const figures: FigureLexicon = {
  numbers,
  amounts,
  qualifiers,
  ranges,
  shares,
  nouns,
  allowed: [...allowedNames, ...allowedDates],
  mayHoldAllowed: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i,
  leadingPlural: /^(?:[A-Za-z]+\s)?[A-Za-z]+s\s/,
  print,
};
