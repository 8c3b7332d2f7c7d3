import { findConstructions } from '../prose/find-constructions.ts';
import { readerTexts, type ReaderText } from '../prose/reader-texts.ts';
import { examineOnce, problemAt, type Check } from './check.ts';

const examine = examineOnce((text: ReaderText, report) => {
  report.examined();
  for (const { words, index, construction } of findConstructions(text))
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
});

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
    for (const text of readerTexts(archive)) examine(text, report);
  },
};
