import {
  allEntries,
  getOrThrow,
  referencesOf,
  type AnyEntry,
  type Archive,
  type EntryOf,
} from '../../archive/index.ts';
import type { Vocabulary } from '../../kinds/index.ts';
import { compareText, fill, language } from '../../language/index.ts';

type LessonEntry = EntryOf<'lesson'>;

/** A lesson that is no longer than this fits into an advisory period. */
const shortMinutes = 15;

/** Returns the lessons in their own order. */
export function lessonsInOrder(archive: Archive): LessonEntry[] {
  return [...archive.lessons.values()].sort((a, b) => a.data.order - b.data.order || compareText(a.id, b.id));
}

/** Returns whether a lesson fits into an advisory period, or into the time of a substitute. */
export function isShort({ data }: LessonEntry): boolean {
  return data.minutes <= shortMinutes;
}

/** Lessons for the same school years. */
interface LessonGroup {
  level: Vocabulary['lessonLevels'][number];
  lessons: LessonEntry[];
}

/** Returns lessons by whom they are for, the youngest first, the shortest of each first. */
export function lessonsByLevel(archive: Archive, lessons: readonly LessonEntry[]): LessonGroup[] {
  return archive.vocabulary.data.lessonLevels.flatMap((level) => {
    const own = lessons
      .filter(({ data }) => data.level === level.id)
      .sort((a, b) => a.data.minutes - b.data.minutes || a.data.order - b.data.order);
    return own.length > 0 ? [{ level, lessons: own }] : [];
  });
}

/** Returns a length of time in words: "45 minutes". */
export function minutesInWords(minutes: number): string {
  return fill(language.words.lessons.minutes, { n: minutes });
}

/** Returns whom a lesson is for, as the vocabulary has it. */
export function levelOf(archive: Archive, { data }: LessonEntry): Vocabulary['lessonLevels'][number] {
  return getOrThrow(
    new Map(archive.vocabulary.data.lessonLevels.map((level) => [level.id, level])),
    data.level,
  );
}

/** A standard on which a lesson works, and who sets it. */
interface LessonStandard {
  standard: Vocabulary['standards'][number];
  framework: Vocabulary['frameworks'][number];
}

/** Returns the standards of a lesson with their frameworks, in its own order. */
export function standardsOf(archive: Archive, { data }: LessonEntry): LessonStandard[] {
  const { standards, frameworks } = archive.vocabulary.data;
  return data.standards.flatMap((id) => {
    const standard = standards.find((one) => one.id === id);
    const framework = frameworks.find((one) => one.id === standard?.framework);
    return standard && framework ? [{ standard, framework }] : [];
  });
}

/** Returns the letter of a document of a lesson, by its place: A, B, C. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** One change of a lesson or of a record that it uses. */
interface LessonChange {
  date: string;
  what: string;
  entry: AnyEntry;
}

/**
 * Returns what changed of a lesson, and, since it was published, of the records that it names, the newest
 * first.
 */
export function changesSince(
  archive: Archive,
  lesson: LessonEntry,
  named: readonly { kind: string; id: string }[],
): LessonChange[] {
  const used = new Set([...referencesOf(lesson), ...named].map(({ kind, id }) => `${kind}:${id}`));
  const published = lesson.data.changes[0]?.date ?? '';
  return allEntries(archive)
    .flatMap((entry) => {
      if (!('changes' in entry.data)) return [];
      const { changes } = entry.data;
      if (entry === lesson) return changes.map((change) => ({ ...change, entry }));
      if (!used.has(`${entry.kind}:${entry.id}`)) return [];
      return changes.filter(({ date }) => date > published).map((change) => ({ ...change, entry }));
    })
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.entry.id, b.entry.id));
}
