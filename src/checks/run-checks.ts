import { readingRules, sortProblems, type Problem } from '../archive/index.ts';
import type { Waiver } from '../kinds/index.ts';
import type { Check, Checked } from './check.ts';

/**
 * What the checks found: the problems that are left after waivers, sorted, and how much each rule examined.
 */
export interface Outcome {
  problems: Problem[];
  examined: { [rule: string]: number };
}

const waives = (waiver: Waiver, problem: Problem) =>
  waiver.rule === problem.rule &&
  waiver.file === problem.file &&
  problem.message.includes(`"${waiver.words}"`);

/** The longest message; a text may hold a hundred thousand characters. */
const longestMessage = 500;

/** Returns the problem with a message of one line that a terminal shows as it is. */
function tidy(problem: Problem): Problem {
  // Also marks that turn the direction of what stands behind them.
  const plain = (text: string) => text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]+/gu, ' ');
  const message = plain(problem.message);
  return {
    ...problem,
    fix: plain(problem.fix),
    message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message,
  };
}

/** How many problems of one rule in one file are listed; the others are counted. */
const mostListed = 200;

/**
 * Returns the problems in their order; those of one rule in one file beyond the most that are listed become
 * one, which counts them.
 */
function countRest(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ rule, file }: Problem) => `${rule} ${file}`;
  const all = Map.groupBy(problems, keyOf);
  const listed = new Map<string, number>();
  return problems.flatMap((problem) => {
    const key = keyOf(problem);
    const before = listed.get(key) ?? 0;
    listed.set(key, before + 1);
    if (before < mostListed) return [problem];
    const rest = (all.get(key)?.length ?? 0) - mostListed;
    const message = `this file has ${rest} more problems of this rule`;
    return before === mostListed ? [{ ...problem, message, fix: 'Fix those above first.' }] : [];
  });
}

/** What some rules found, before waivers; plain values, which one thread can send to another. */
export interface Findings {
  /** What no waiver lets pass. */
  unwaivable: Problem[];
  waivable: Problem[];
  examined: Outcome['examined'];
}

/** Returns what rules find in the Record. */
export function tryChecks(checks: Iterable<Check>, checked: Checked): Findings {
  const found: Findings = { unwaivable: [], waivable: [], examined: {} };
  const { examined } = found;
  for (const { name, unwaivable, check } of checks) {
    const list = unwaivable ? found.unwaivable : found.waivable;
    examined[name] = 0;
    check(checked, {
      examined: (count = 1) => (examined[name] = (examined[name] ?? 0) + count),
      problem: (problem) => list.push(tidy({ rule: name, ...problem })),
    });
  }
  return found;
}

/**
 * Returns what reading and rules found, waivers taken off the rules that can be waived; a waiver that takes
 * off nothing, or more than it says, is a problem itself.
 */
export function settle(findings: readonly Findings[], { problems, archive, broken }: Checked): Outcome {
  // What cannot be read is not in the Record, and what is unwaivable the pages rest on: no waiver lets that
  // pass.
  const unwaived = [...problems.map(tidy), ...findings.flatMap(({ unwaivable }) => unwaivable)];
  const found = findings.flatMap(({ waivable }) => waivable);
  const { waivers } = archive;
  const examined = Object.fromEntries(findings.flatMap((some) => Object.entries(some.examined)));
  const left = [
    ...unwaived,
    ...found.filter((problem) => !waivers.data.some((waiver) => waives(waiver, problem))),
  ];
  examined['waiver-needed'] = waivers.data.length;
  for (const [i, waiver] of waivers.data.entries()) {
    const { rule, file, times = 1 } = waiver;
    const taken = found.filter((problem) => waives(waiver, problem)).length;
    if (taken === times) continue;
    // What a waiver is for may be in what cannot be read.
    if (taken < times && broken.size > 0 && !readingRules.includes(rule)) continue;
    const many = `${taken} problems, not ${times}`;
    left.push({
      rule: 'waiver-needed',
      file: waivers.file,
      ...waivers.at([i]),
      message: `this waiver of ${rule} in ${file} takes off ${taken === 0 ? 'no problem' : many}`,
      fix:
        taken === 0
          ? 'Remove it, or give the words that the problem quotes, whole; unknown references, ids, dates and what cannot be read cannot be waived.'
          : 'Look at each of them, then say in "times" how many are meant.',
    });
  }
  return { problems: countRest(sortProblems(left)), examined };
}

/** Returns what reading and these rules found, as `settle` leaves it. */
export const runChecks = (checks: readonly Check[], checked: Checked): Outcome =>
  settle([tryChecks(checks, checked)], checked);
