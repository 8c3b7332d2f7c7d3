import { allEntries, allSingles, lineFinder, type AnyEntry, type AnySingle } from '../archive/index.ts';
import { foreignLetter, hiddenCharacter } from '../language/hidden-characters.ts';
import { examineOnce, pagesOf, problemInField, type Check } from './check.ts';
import { stringsIn } from './strings-in.ts';

const code = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}`;

/** Returns what a text has that a reader would not see as it is: the offset, and the fault in words. */
function faultIn(text: string): { index: number; message: string; fix: string } | undefined {
  const hidden = hiddenCharacter(text);
  if (hidden)
    return {
      index: hidden.index,
      message: `this text has the character ${code(hidden.character)}, which does not show as it is`,
      fix: 'Remove it, or write what readers are to see: letters that have their marks, "-", digits from 0 to 9, fractions as words or decimals.',
    };
  const foreign = foreignLetter(text);
  return (
    foreign && {
      index: foreign.index,
      message: `the word "${foreign.word}" mixes letters of several alphabets: ${code(foreign.letter)}`,
      fix: 'Type the word anew, in the letters of one alphabet.',
    }
  );
}

/** The body of a text and the cells of a table, which lie outside the fields of their record. */
function bodyOf(entry: AnyEntry | AnySingle): { file: string; text: string }[] {
  if ('tree' in entry) return [{ file: entry.file, text: entry.text }];
  return 'csv' in entry ? [{ file: entry.file.replace(/\.json$/, '.csv'), text: entry.csv }] : [];
}

const examine = examineOnce((entry: AnyEntry | AnySingle, report) => {
  for (const { path, text } of stringsIn(entry.data)) {
    report.examined();
    const fault = faultIn(text);
    if (!fault) continue;
    const { index, message, fix } = fault;
    report.problem(problemInField(entry, path, index, message, fix));
  }
  for (const { file, text } of bodyOf(entry)) {
    const fault = faultIn(text);
    if (!fault) continue;
    const { index, message, fix } = fault;
    report.problem({ file, ...lineFinder(text)(index), message, fix, ...pagesOf(entry) });
  }
});

/**
 * What is stored is what readers and reviewers see: no character hides, turns the text or imitates another.
 */
export const charactersPlain: Check = {
  name: 'characters-plain',
  description:
    'No text has characters that do not show as they are: controls, marks of direction, invisible ones, marks apart from their letters, other hyphens, digits of other scripts, or letters of two alphabets in a word.',
  unwaivable: true,
  check({ archive }, report) {
    for (const entry of [...allEntries(archive), ...allSingles(archive)])
      if (entry.kind !== 'geometry') examine(entry, report);
  },
};
