import type { Problem } from '../archive/index.ts';
import type { Outcome } from './run-checks.ts';

/** Returns the problems as lines for a person: place, sentence, the way to mend it, and the pages that show it. */
export function formatText(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, rule, message, mend, pages }) => {
      const shown = pages?.length ? `\n    shown on ${pages.join(', ')}` : '';
      return `${file}:${line}:${column} ${message} [${rule}]\n    ${mend}${shown}`;
    })
    .join('\n');
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Returns the problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export function formatGitHub(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, column, rule, message, mend }) =>
        `::error file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${message}. ${mend}`)}`,
    )
    .join('\n');
}

/** Returns problems, counts and the statistics of texts as JSON: `{problems: [...], looked: {rule: count}, explainers: {id: {...}}, grades: {kind: {id: grade}}}`. */
export function formatJson(
  { problems, looked }: Outcome,
  explainers: { [id: string]: object },
  grades: { [kind: string]: { [id: string]: number } },
): string {
  return JSON.stringify({ problems, looked, explainers, grades }, null, 2);
}

/** Returns the last line: how much was looked at and what was found. */
export function formatSummary({ problems, looked }: Outcome, files: number): string {
  const total = Object.values(looked).reduce((a, b) => a + b, 0);
  return `${files} files, ${Object.keys(looked).length} rules, ${total} checks, ${problems.length} problems`;
}

/** Returns how much each rule looked at, a line each. */
export function formatRules({ looked, problems }: Outcome): string {
  return Object.entries(looked)
    .map(
      ([rule, count]) =>
        `${rule.padEnd(26)} ${String(count).padStart(6)} looked at, ${problems.filter((p) => p.rule === rule).length} problems`,
    )
    .join('\n');
}
