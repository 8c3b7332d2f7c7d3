import { houseStyle } from '../language/house-style.ts';
import type { Check } from './check.ts';
import { reportWrongWords } from './report-wrong-words.ts';

/** A noun of a unit is in the singular behind one, and in the plural behind more. */
export const nounInNumber: Check = {
  name: 'noun-in-number',
  description:
    'The noun of a unit is singular behind “one” and plural behind a larger number: “one county” and “two counties” are right. Behind a number of things as many are named: “two counties, Lake and Polk,” is right.',
  check({ archive }, report) {
    const nouns = archive.vocabulary.data.units.map(({ one, label }) => ({ one, several: label }));
    reportWrongWords(archive, report, houseStyle.wrongNumbers(nouns), 'does not agree in number');
  },
};
