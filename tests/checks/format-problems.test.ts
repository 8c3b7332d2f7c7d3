import { describe, expect, test } from 'vitest';
import {
  explainerStatistics,
  formatStatistics,
  gradeStatistics,
} from '../../src/checks/format-statistics.ts';
import {
  formatGitHub,
  formatJson,
  formatRules,
  formatSummary,
  formatText,
} from '../../src/checks/format-problems.ts';
import type { Problem } from '../../src/archive/index.ts';
import { brokenFiles, goodFiles, goodFilesWith, load } from './fixture-files.ts';

const problem: Problem = {
  rule: 'figure-agrees',
  file: 'content/a,b:c.md',
  line: 3,
  column: 7,
  message: 'is 5% off',
  fix: 'Correct it.',
  pages: ['/a/', '/b/'],
};

describe('problems as text', () => {
  test('give file, line and column first, then the sentence and the rule, then the way to fix it, then the pages', () => {
    expect(formatText([problem])).toBe(
      'content/a,b:c.md:3:7 is 5% off [figure-agrees]\n    Correct it.\n    shown on /a/, /b/',
    );
  });

  test('are nothing where there is none', () => {
    expect(formatText([])).toBe('');
  });

  test('hold nothing that moves a terminal, whatever the files hold', () => {
    const { problems } = load(
      goodFilesWith(
        'data/claims/rollout/first-county-active.json',
        '"id": "first-county-active"',
        '"id": "a\\u001b[31m\\nb"',
      ),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ message }) => message).join('')).not.toMatch(/\p{Cc}/u);
  });

  test('stay short, however long the text in question is', () => {
    const { problems } = load(
      goodFilesWith(
        'content/glossary/lamp.md',
        '(claim:first-county-active)',
        `(claim:${'a'.repeat(10_000)})`,
      ),
    );
    expect(problems.map(({ message }) => message.length < 600)).toEqual([true]);
  });
});

describe('problems for GitHub', () => {
  test('are workflow commands whose signs are escaped', () => {
    expect(formatGitHub([problem])).toBe(
      '::error file=content/a%2Cb%3Ac.md,line=3,col=7,title=figure-agrees::is 5%25 off. Correct it.',
    );
  });
});

describe('problems for programs', () => {
  test('are JSON with what each rule examined and the statistics of the texts', () => {
    const outcome = load(brokenFiles('figure-agrees'));
    const json = JSON.parse(
      formatJson(outcome, explainerStatistics(outcome.archive), gradeStatistics(outcome.archive)),
    ) as ReturnType<typeof load> & { explainers: object; grades: object };
    expect(json.explainers).toMatchObject({
      'what-the-program-was': { words: 99, sentences: 11, longest: 19 },
    });
    expect(Object.keys(json.grades)).toEqual(['explainer', 'event', 'term', 'page', 'patterns', 'interface']);
    expect(json.problems).toEqual(outcome.problems);
    expect(json.examined).toEqual(outcome.examined);
  });
});

describe('the statistics of the texts', () => {
  test('give words, sentences, words in a sentence on average and at most, the share with a claim, and grades', () => {
    const [head, line, ...more] = formatStatistics(load(goodFiles()).archive).split('\n');
    expect(head).toMatch(/^explainer +words +sentences +mean +longest +with claim +grade +summary$/);
    expect(line).toMatch(/^what-the-program-was +99 +11 +9\.0 +19 +72% +\d\.\d +\d\.\d$/);
    expect(more.map((row) => row.split(' ')[0])).toEqual([
      '',
      'reading',
      'explainer',
      'event',
      'term',
      'page',
      'patterns',
      'interface',
    ]);
    expect(more[3]).toMatch(/^event +2 +\d\.\d +\d\.\d +\S+$/);
  });

  test('are nothing where there is no explainer', () => {
    expect(formatStatistics(load([]).archive)).toBe('');
  });
});

describe('the last lines', () => {
  const outcome = load(brokenFiles('figure-agrees'));
  test('count files, rules, checks and problems', () => {
    expect(formatSummary(outcome, 24)).toMatch(/^24 files, \d+ rules, \d+ checks, 1 problems$/);
  });

  test('tell rule by rule what was examined and found', () => {
    expect(formatRules(outcome)).toMatch(/^figure-agrees +\d+ examined, 1 problems$/m);
  });
});
