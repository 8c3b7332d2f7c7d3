import type { Archive } from '../archive/index.ts';
import { othersWords } from '../prose/others-words.ts';
import { readerTexts } from '../prose/reader-texts.ts';
import { problemAt, type Report } from './check.ts';

/** Words that are wrong in a text, and what is right in their place. */
interface WrongWords {
  index: number;
  words: string;
  right: string;
}

/** Reports the words of readers' texts that `find` takes for wrong; in quotation marks they are another's. */
export function reportWrongWords(
  archive: Archive,
  report: Report,
  find: (text: string) => readonly WrongWords[],
  why: string,
): void {
  for (const text of readerTexts(archive)) {
    report.examined();
    const found = find(text.text);
    if (found.length === 0) continue;
    const isTheirs = othersWords(text, ['source']);
    for (const { index, words, right } of found) {
      if (isTheirs(index, index + words.length)) continue;
      report.problem({
        ...problemAt(text.entry, text.path, `"${words}" ${why}`, `Write "${right}".`),
        file: text.file,
        ...text.at(index),
      });
    }
  }
}
