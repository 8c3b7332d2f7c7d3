import { perArchive, type AnyEntry, type Archive } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { patternExample } from './pattern-example.ts';
import { textsOfEntry } from './prose-texts.ts';
import { readingLevel } from './reading-level.ts';
import { sentenceSpans } from './sentence-spans.ts';
import { countWords, sentencesIn } from './sentences.ts';

/**
 * How hard a text is to read, as the school year in which it can be read, and the highest grade that it may
 * have.
 */
export interface Grade {
  kind: AnyEntry['kind'];
  id: string;
  entry: AnyEntry;
  /** The field that was read; empty for the text below the front matter. */
  field: '' | 'summary' | 'patterns';
  grade: number;
  limit?: number;
}

/** The highest grades: for a reader who came to read, and for one who came to look something up. */
const [forReaders, forVisitors] = [9, 8];

/** Patterns of whole sentences about a place, one of the first things that a visitor reads. */
const placePatterns = ['counties', 'states', 'place-pages'];

/** The fewest words of what is a sentence, and no label. */
const fewestWords = 5;

const sentencesOf = (text: string) =>
  sentenceSpans(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => countWords(sentence) >= fewestWords);

function gradeOf(archive: Archive, entry: AnyEntry, field: Grade['field'], limit?: number): Grade[] {
  const sentences =
    entry.kind === 'patterns'
      ? Object.values(entry.data.patterns).map(patternExample).flatMap(sentencesOf)
      : textsOfEntry(archive, entry)
          .filter(({ path: [name = ''] }) => name === field)
          .flatMap(sentencesIn)
          .map(({ text }) => text);
  const grade = readingLevel(sentences);
  const { kind, id } = entry;
  return grade === undefined ? [] : [{ kind, id, entry, field, grade, ...(limit && { limit }) }];
}

/** Returns the grades of explainers, their summaries, events, terms, pages and patterns. */
export const readingGrades = perArchive((archive): Grade[] => [
  ...[...archive.explainers.values()].flatMap((entry) => [
    ...gradeOf(archive, entry, '', forReaders),
    ...gradeOf(archive, entry, 'summary', forVisitors),
  ]),
  ...[...archive.events.values()].flatMap((entry) => gradeOf(archive, entry, '')),
  ...[...archive.terms.values()].flatMap((entry) => gradeOf(archive, entry, '', forVisitors)),
  ...[...archive.pages.values()].flatMap((entry) =>
    gradeOf(archive, entry, '', entry.data.address === '' ? forVisitors : undefined),
  ),
  ...[...archive.patterns.values()].flatMap((entry) =>
    gradeOf(archive, entry, 'patterns', placePatterns.includes(entry.id) ? forVisitors : undefined),
  ),
]);

const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(textsIn);

/** Returns the grade of the sentences of the interface; its labels are none. */
export function interfaceGrade(): number {
  return readingLevel(textsIn(language.words).map(patternExample).flatMap(sentencesOf)) ?? 0;
}
