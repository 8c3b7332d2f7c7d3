import { sortProblems, type Problem } from '../record/index.ts';
import type { Waiver } from '../schema/index.ts';
import type { Check, Checked } from './check.ts';

/** What the checks found: the problems that are left after waivers, sorted, and how much each rule looked at. */
export interface Outcome {
  problems: Problem[];
  looked: { [rule: string]: number };
}

const waives = (waiver: Waiver, problem: Problem) => waiver.rule === problem.rule && waiver.file === problem.file && problem.message.includes(waiver.words);

/** Returns what `checks` and reading found, waivers taken off; a waiver that takes off nothing is a problem itself. */
export function runChecks(checks: readonly Check[], checked: Checked): Outcome {
  const found: Problem[] = [...checked.problems];
  const looked: Outcome['looked'] = {};
  for (const { name, check } of checks) {
    looked[name] = 0;
    check(checked, {
      looked: (count = 1) => (looked[name] = (looked[name] ?? 0) + count),
      problem: (problem) => found.push({ rule: name, ...problem }),
    });
  }
  const { waivers } = checked.record;
  const left = found.filter((problem) => !waivers.data.some((waiver) => waives(waiver, problem)));
  for (const [i, waiver] of waivers.data.entries()) {
    looked['waiver-needed'] = (looked['waiver-needed'] ?? 0) + 1;
    if (found.some((problem) => waives(waiver, problem))) continue;
    left.push({
      rule: 'waiver-needed',
      file: waivers.file,
      ...waivers.at([i]),
      message: `this waiver of ${waiver.rule} in ${waiver.file} is no longer needed`,
      mend: 'Remove it.',
    });
  }
  return { problems: sortProblems(left), looked };
}
