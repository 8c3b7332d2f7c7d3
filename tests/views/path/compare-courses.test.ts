import { describe, expect, test } from 'vitest';
import { compareCourses } from '../../../src/views/path/compare-courses.ts';
import type { Course, RuleBook, Step } from '../../../src/views/path/follow.ts';

const book: RuleBook = { stages: ['lit', 'read', 'kept'], regimes: [] };
const step = (stage: string, rule: string, certain = true): Step => ({
  stage,
  rule,
  outcome: 'goes-on',
  claims: ['a-claim'],
  certain,
});
const course = (...steps: Step[]): Course => ({ regime: 'first-rules', steps });
const rows = (...courses: Course[]) =>
  compareCourses(book, courses).map(({ stage, cells }) => [
    stage,
    ...cells.map(({ step: one, span }) => `${one?.rule ?? '-'} ${span}`),
  ]);

describe('paths side by side', () => {
  test('share a cell where neighbors are decided by one rule', () => {
    expect(
      rows(
        course(step('lit', 'a')),
        course(step('lit', 'a')),
        course(step('lit', 'b')),
        course(step('lit', 'a')),
      ),
    ).toEqual([['lit', 'a 2', 'b 1', 'a 1']]);
  });

  test('have an empty cell where a path ended before, shared by neighbors that did', () => {
    expect(
      rows(course(step('lit', 'a')), course(step('lit', 'a')), course(step('lit', 'a'), step('read', 'c'))),
    ).toEqual([
      ['lit', 'a 3'],
      ['read', '- 2', 'c 1'],
    ]);
  });

  test('leave out a step that none of them reaches', () => {
    expect(
      rows(course(step('lit', 'a')), course(step('lit', 'a'), step('kept', 'd'))).map(([stage]) => stage),
    ).toEqual(['lit', 'kept']);
  });

  test('keep apart what one reaches of itself and the other only by a decision', () => {
    expect(rows(course(step('read', 'c')), course(step('read', 'c', false)))).toEqual([
      ['read', 'c 1', 'c 1'],
    ]);
  });
});
