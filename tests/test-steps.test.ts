import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countOf, forgetCount, steps, type Step } from '../scripts/test-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const plain: Step = { name: 'lint', script: 'lint', args: [] };
const counting: Step = { ...plain, report: join(folder, 'report.json') };

function report(numPassedTests: number, numFailedTests: number, numPendingTests = 0): void {
  writeFileSync(
    join(folder, 'report.json'),
    JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests: 0 }),
  );
}

describe('what a step of npm test counts', () => {
  it('is one where it has no tests of its own', () => {
    expect(countOf(plain, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countOf(plain, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is each of its tests', () => {
    report(40, 2, 3);
    expect(countOf(counting, false)).toEqual({ passed: 40, failed: 2, skipped: 3 });
  });

  it('has a failure where the step ended badly and no test failed, as when a test file cannot be loaded', () => {
    report(40, 0);
    expect(countOf(counting, false)).toEqual({ passed: 40, failed: 1, skipped: 0 });
  });

  it('is one failure where there is no report, as when the step crashed or could not run', () => {
    report(40, 0);
    forgetCount(counting);
    expect(countOf(counting, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the steps of npm test', () => {
  it('come after the steps that they need', () => {
    for (const [i, step] of steps.entries()) {
      const earlier = steps.slice(0, i).map(({ name }) => name);
      expect(earlier).toEqual(expect.arrayContaining(step.needs ?? []));
    }
  });
});
