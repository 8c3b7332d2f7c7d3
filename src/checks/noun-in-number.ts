import { houseStyle } from '../language/house-style.ts';
import { othersWords } from '../prose/others-words.ts';
import { readerTexts } from '../prose/reader-texts.ts';
import { problemAt, type Check } from './check.ts';

/** A noun of a unit is in the singular behind one, and in the plural behind more. */
export const nounInNumber: Check = {
  name: 'noun-in-number',
  description:
    'The noun of a unit is singular behind “one” and plural behind a larger number: “one county” and “two counties” are right.',
  check({ archive }, report) {
    const find = houseStyle.wrongNumbers(
      archive.vocabulary.data.units.map(({ one, label }) => ({ one, several: label })),
    );
    for (const text of readerTexts(archive)) {
      report.examined();
      const found = find(text.text);
      if (found.length === 0) continue;
      const isTheirs = othersWords(text, ['source']);
      for (const { index, words, right } of found) {
        if (isTheirs(index, index + words.length)) continue;
        report.problem({
          ...problemAt(text.entry, text.path, `"${words}" does not agree in number`, `Write "${right}".`),
          file: text.file,
          ...text.at(index),
        });
      }
    }
  },
};
