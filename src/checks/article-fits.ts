import { houseStyle } from '../language/house-style.ts';
import type { Check } from './check.ts';
import { reportWrongWords } from './report-wrong-words.ts';

/** An article is the one that the word behind it takes as it is spoken. */
export const articleFits: Check = {
  name: 'article-fits',
  description:
    'An article is the one that the word behind it takes as it is spoken: “an hour” and “a unit” are right.',
  check({ archive }, report) {
    reportWrongWords(archive, report, houseStyle.wrongArticles, 'has the wrong article');
  },
};
