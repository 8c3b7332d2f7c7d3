import type { Quantity } from '../quantities/index.ts';
import type { ProseText } from './prose-texts.ts';

/** The fields of a lesson that state facts sentence by sentence, and those that answer in their own voice. */
const told = ['documents.wanted', 'documents.levels.text', 'sides.argument'];
const answered = ['documents.questions.answer', 'exit.answer', 'quiz.feedback'];
/** All that states something and rests on claims; every other field says what to do. */
const stating = [...told, ...answered, 'sides.title', 'documents.speaker'];

type Placed = Pick<ProseText, 'entry' | 'path'>;

const isIn = ({ entry: { kind }, path }: Placed, fields: readonly string[]) =>
  kind === 'lesson' && fields.includes(path.filter((part) => typeof part === 'string').join('.'));

/** Returns whether a text is a document of a lesson, or an argument: each sentence of it states a fact. */
export function isDocument(text: Placed): boolean {
  return isIn(text, told);
}

/** Returns whether a text of a lesson rests on claims: a document, an argument, an answer. */
export function isGrounded(text: Placed): boolean {
  return isIn(text, [...told, ...answered]);
}

/** Returns whether a text tells a class what to do: what of a lesson is no document, argument or answer. */
export function isTask(text: Placed): boolean {
  return text.entry.kind === 'lesson' && !isIn(text, stating);
}

/** The largest number of a task in words: sentences to write, documents to read, students in a group. */
const largestOfTask = 12;

/** Returns whether a quantity in a task counts what a class does: it is small and in words. */
export function countsInTask({ words, value, kind }: Pick<Quantity, 'words' | 'value' | 'kind'>): boolean {
  return kind === 'number' && value <= largestOfTask && /^\p{L}+$/u.test(words);
}
