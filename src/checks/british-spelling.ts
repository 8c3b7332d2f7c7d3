import { findBritish } from '../prose/find-british.ts';
import { readerTexts, type ReaderText } from '../prose/reader-texts.ts';
import { examineOnce, problemAt, type Check } from './check.ts';

const examine = examineOnce((text: ReaderText, report) => {
  report.examined();
  for (const { words, index, american } of findBritish(text))
    report.problem({
      ...problemAt(text.entry, text.path, `"${words}" is British spelling`, `Write "${american}".`),
      file: text.file,
      ...text.at(index),
    });
});

/** Readers' words are spelled as in the United States; the dictionary lets some British forms pass. */
export const britishSpelling: Check = {
  name: 'british-spelling',
  description: 'No text for readers has a British spelling, but in quotation marks, in a name or in a title.',
  unwaivable: true,
  check({ archive }, report) {
    for (const text of readerTexts(archive)) examine(text, report);
  },
};
