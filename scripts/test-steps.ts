import { readFileSync, rmSync } from 'node:fs';

/** How many checks of a step passed, failed and were left out. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** One step of `npm test`: a script below node_modules/.bin or scripts/ with its arguments. */
export interface Step {
  name: string;
  script: string;
  args: string[];
  /** Steps without which this one cannot run. */
  needs?: string[];
  /** Where the step writes what it counted; a step without it counts as one check. */
  report?: string;
}

const tool = (name: string) => `node_modules/.bin/${name}`;

function vitest(name: string, args: string[], needs: string[] = []): Step {
  const report = `test-results/${name}.json`;
  const reporters = ['default', 'json', ...(process.env['GITHUB_ACTIONS'] ? ['github-actions'] : [])];
  return {
    name,
    script: tool('vitest'),
    args: [
      'run',
      ...args,
      ...reporters.map((reporter) => `--reporter=${reporter}`),
      `--outputFile.json=${report}`,
    ],
    needs,
    report,
  };
}

/**
 * The steps of `npm test`, in order: the longest first, so that the two that run beside each other end
 * together.
 */
export const steps: readonly Step[] = [
  { name: 'build', script: 'scripts/build.ts', args: [] },
  vitest('unit', ['--exclude', 'tests/site/**']),
  vitest('browser', ['--config', 'vitest.browser.config.ts'], ['build']),
  vitest('site', ['tests/site/'], ['build']),
  { name: 'types', script: tool('astro'), args: ['check'] },
  { name: 'lint', script: tool('eslint'), args: ['.', '--max-warnings', '0'] },
  { name: 'format', script: tool('prettier'), args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'validation', script: 'scripts/check.ts', args: [] },
  { name: 'unused', script: tool('knip'), args: [] },
  { name: 'markdown', script: tool('markdownlint-cli2'), args: [] },
];

/** Removes what a step counted in an earlier run. */
export function forgetCount(step: Step): void {
  if (step.report) rmSync(step.report, { force: true });
}

/**
 * Returns what a step counted, from its report and whether it ended well. A step that ended badly has at
 * least one failure.
 */
export function countOf(step: Step, endedWell: boolean): Count {
  const whole: Count = { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, skipped: 0 };
  if (!step.report) return whole;
  try {
    const found = JSON.parse(readFileSync(step.report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
      numTodoTests: number;
    };
    const failed = Math.max(found.numFailedTests, whole.failed);
    return { passed: found.numPassedTests, failed, skipped: found.numPendingTests + found.numTodoTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
