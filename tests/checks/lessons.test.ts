import { describe, expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import type { Found } from '../../src/checks/check.ts';
import { readArchive, referencesOf, type EntryOf } from '../../src/archive/index.ts';
import { claimsIn } from '../../src/prose/index.ts';
import { readOnce } from '../read-once.ts';
import { archive, realFiles } from '../real-archive.ts';
import { goodFilesWith, load } from './fixture-files.ts';

const lessons = [...archive.lessons.values()];
const file = 'content/lessons/who-counted-the-lamps.md';

/** Returns every claim that a lesson rests on, by its text or by a field. */
function claimsOf(lesson: EntryOf<'lesson'>): string[] {
  const named = referencesOf(lesson).flatMap(({ kind, id }) => (kind === 'claim' ? [id] : []));
  return [...new Set([...claimsIn(archive, lesson), ...named])];
}

/** Returns all that the rule on references finds; a report to readers only counts what is beyond 200. */
function unknownIn(files: typeof realFiles): Found[] {
  const found: Found[] = [];
  const report = { examined: () => undefined, problem: (one: Found) => void found.push(one) };
  checks.find(({ name }) => name === 'reference-known')?.check(readArchive(files, readOnce), report);
  return found;
}

describe('a lesson', () => {
  test('fails, with its file and the line, when any claim that it uses is removed', () => {
    const used = new Set(lessons.flatMap(claimsOf));
    expect(used.size).toBeGreaterThan(0);
    // All are taken out at once: each is to be reported in every lesson that uses it.
    const without = realFiles.filter(({ path }) => {
      const [, id] = /^data\/claims\/[^/]+\/(.+)\.json$/.exec(path) ?? [];
      return id === undefined || !used.has(id);
    });
    const problems = unknownIn(without);
    for (const lesson of lessons) {
      const own = problems.filter((problem) => problem.file === lesson.file);
      for (const id of claimsOf(lesson))
        expect(
          own.find(({ message }) => message.includes(`"${id}"`))?.line,
          `${lesson.id}: ${id}`,
        ).toBeGreaterThan(1);
    }
  });
});

describe('a small number in words', () => {
  test.each(['Read the question aloud.', 'They fill in the table and write the exit task.'])(
    'is free in what a class does: behind "%s"',
    (words) => {
      expect(load(goodFilesWith(file, words, `${words} Write three sentences.`)).problems).toEqual([]);
    },
  );

  test('is bound in a document, and digits are bound everywhere', () => {
    const rules = (old: string, text: string) =>
      load(goodFilesWith(file, old, text)).problems.map(({ rule }) => rule);
    expect(rules('Read the question aloud.', 'Read 12 questions aloud.')).toEqual(['figure-bound']);
    expect(rules('The office did, which also', 'The office of two counties did, which also')).toEqual([
      'figure-bound',
    ]);
  });
});

describe('the choices of a quiz', () => {
  test('have one that is right', () => {
    const { problems } = load(
      goodFilesWith(file, '{ text: The auditors }', '{ text: The auditors, right: true }'),
    );
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'lesson-answers: 2 of these answers are right, not one',
    ]);
  });
});

describe('a side of a document', () => {
  test('is one of the two sides of the lesson', () => {
    const { problems } = load(goodFilesWith(file, '    side: friends\n', '    side: nobody\n'));
    expect(problems.map(({ message }) => message)).toContain('"nobody" is none of the sides of this lesson');
  });
});
