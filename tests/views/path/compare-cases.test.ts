import { describe, expect, test } from 'vitest';
import { compareCases, joinDays } from '../../../src/views/path/compare-cases.ts';
import type { Course, Decision } from '../../../src/views/path/follow.ts';

const stages = ['lit', 'read', 'kept', 'shown'];
const decision = (stage: string, rule: string, outcome: Decision['outcome']): Decision => ({
  stage,
  rule,
  outcome,
  claims: ['a-claim'],
  reached: 'of-itself',
});
const course = (...decisions: Decision[]): Course => ({ regime: 'first-rules', decisions });
const lit = decision('lit', 'lights', 'goes-on');
const shown = decision('shown', 'shows', 'may');
const plain = course(lit, decision('read', 'reads', 'may'), shown);
const odd = course(lit, decision('read', 'refuses', 'against'), decision('shown', 'hides', 'does-not-apply'));
const short = course(decision('lit', 'dark', 'ends'));

describe('cases on one day', () => {
  test('each say where they stop, and what else another rule decides than in most of them', () => {
    const { cases } = compareCases(stages, [plain, plain, odd, short]);
    expect(cases.map(({ stop, unlike }) => [stop?.rule, unlike.map(({ rule }) => rule)])).toEqual([
      ['reads', []],
      ['reads', []],
      ['refuses', ['hides']],
      ['dark', []],
    ]);
  });

  test('share the steps behind the one where most of them stop', () => {
    expect(compareCases(stages, [plain, plain, odd]).usual.map(({ rule }) => rule)).toEqual(['shows']);
  });

  test('that end at once share nothing behind it', () => {
    expect(compareCases(stages, [short, short])).toEqual({
      cases: [
        { stop: short.decisions[0], unlike: [] },
        { stop: short.decisions[0], unlike: [] },
      ],
      usual: [],
    });
  });

  test('without a rule at any step say nothing', () => {
    expect(compareCases(stages, [course()])).toEqual({ cases: [{ unlike: [] }], usual: [] });
  });
});

describe('one case through its days', () => {
  const [a, b] = compareCases(stages, [plain, odd]).cases;

  test('joins neighboring days that say the same, and no others', () => {
    if (!a || !b) throw new Error('there are two cases');
    expect(joinDays([a, a, b, a]).map(({ day, span }) => [day.stop?.rule, span])).toEqual([
      ['reads', 2],
      ['refuses', 1],
      ['reads', 1],
    ]);
  });
});
