import { describe, expect, test } from 'vitest';
import { compareCourses } from '../../../src/views/path/compare-courses.ts';
import type { Course, Decision, RuleBook } from '../../../src/views/path/follow.ts';

const book: RuleBook = { stages: ['lit', 'read', 'kept'], regimes: [] };
const decision = (stage: string, rule: string, reached: Decision['reached'] = 'of-itself'): Decision => ({
  stage,
  rule,
  outcome: 'goes-on',
  claims: ['a-claim'],
  reached,
});
const course = (...decisions: Decision[]): Course => ({ regime: 'first-rules', decisions });
const rows = (...courses: Course[]) =>
  compareCourses(book, courses).map(({ stage, shared }) => [
    stage,
    ...shared.map(({ decision: one, span }) => `${one?.rule ?? '-'} ${span}`),
  ]);

describe('paths side by side', () => {
  test('share a cell where neighbors are decided by one rule', () => {
    expect(
      rows(
        course(decision('lit', 'a')),
        course(decision('lit', 'a')),
        course(decision('lit', 'b')),
        course(decision('lit', 'a')),
      ),
    ).toEqual([['lit', 'a 2', 'b 1', 'a 1']]);
  });

  test('have an empty cell where a path ended before, shared by neighbors that did', () => {
    expect(
      rows(
        course(decision('lit', 'a')),
        course(decision('lit', 'a')),
        course(decision('lit', 'a'), decision('read', 'c')),
      ),
    ).toEqual([
      ['lit', 'a 3'],
      ['read', '- 2', 'c 1'],
    ]);
  });

  test('leave out a step that none of them reaches', () => {
    expect(
      rows(course(decision('lit', 'a')), course(decision('lit', 'a'), decision('kept', 'd'))).map(
        ([stage]) => stage,
      ),
    ).toEqual(['lit', 'kept']);
  });

  test('keep apart what one reaches of itself and the other only by a decision', () => {
    expect(rows(course(decision('read', 'c')), course(decision('read', 'c', 'if-decided')))).toEqual([
      ['read', 'c 1', 'c 1'],
    ]);
  });
});
