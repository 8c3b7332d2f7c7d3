import { findConstructions } from '../prose/find-constructions.ts';
import { readerTexts } from '../prose/reader-texts.ts';
import { problemAt, type Check } from './check.ts';

/**
 * Readers' words keep to plain American English: the language lists the constructions that we do not use,
 * with better ones.
 */
export const plainWords: Check = {
  name: 'plain-words',
  description:
    'No text for readers uses a construction that our style rules out; in quotation marks it is another’s.',
  unwaivable: true,
  check({ archive }, report) {
    for (const text of readerTexts(archive)) {
      report.examined();
      for (const { words, index, construction } of findConstructions(text)) {
        report.problem({
          ...problemAt(
            text.entry,
            text.path,
            `"${words}" is not how we write`,
            `Better: ${construction.better}. ${construction.why}`,
          ),
          file: text.file,
          ...text.at(index),
        });
      }
    }
  },
};
