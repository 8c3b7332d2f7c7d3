import type { Quantity } from '../quantities/index.ts';
import type { ProseText } from './prose-texts.ts';

/** The parts of a document of a lesson, and of its quiz, that ask; the others state something. */
const asking = ['title', 'questions.text', 'text', 'choices.text'];

/**
 * Returns whether a text tells a class what to do: what of a lesson is no document, no argument and no answer.
 */
export function isTask({ entry: { kind }, path }: Pick<ProseText, 'entry' | 'path'>): boolean {
  if (kind !== 'lesson') return false;
  const [field, ...rest] = path.filter((part) => typeof part === 'string');
  if (field === 'documents' || field === 'quiz') return asking.includes(rest.join('.'));
  return field !== 'sides' && !(field === 'exit' && rest[0] === 'answer');
}

/** The largest number of a task in words: sentences to write, documents to read, students in a group. */
const largestOfTask = 12;

/** Returns whether a quantity, where it stands in a task, counts what a class does: it is small and in words. */
export function countsInTask({ words, value, kind }: Pick<Quantity, 'words' | 'value' | 'kind'>): boolean {
  return kind === 'number' && value <= largestOfTask && /^\p{L}+$/u.test(words);
}
