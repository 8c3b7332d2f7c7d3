import { houseStyle } from '../language/house-style.ts';
import { othersWords } from '../prose/others-words.ts';
import { readerTexts } from '../prose/reader-texts.ts';
import { problemAt, type Check } from './check.ts';

/** An article is the one that the word behind it takes as it is spoken. */
export const articleFits: Check = {
  name: 'article-fits',
  description:
    'An article is the one that the word behind it takes as it is spoken: “an hour” and “a unit” are right.',
  check({ archive }, report) {
    for (const text of readerTexts(archive)) {
      report.examined();
      const found = houseStyle.wrongArticles(text.text);
      if (found.length === 0) continue;
      const isTheirs = othersWords(text, ['source']);
      for (const { index, words, right } of found) {
        if (isTheirs(index, index + words.length)) continue;
        report.problem({
          ...problemAt(text.entry, text.path, `"${words}" has the wrong article`, `Write "${right}".`),
          file: text.file,
          ...text.at(index),
        });
      }
    }
  },
};
