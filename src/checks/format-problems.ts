import type { Problem } from '../archive/index.ts';
import type { Outcome } from './run-checks.ts';

/**
 * Returns the problems as lines for a person: place, sentence, the way to fix it, and the pages that show it.
 */
export function formatText(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, rule, message, fix, pages }) => {
      const shown = pages?.length ? `\n    shown on ${pages.join(', ')}` : '';
      return `${file}:${line}:${column} ${message} [${rule}]\n    ${fix}${shown}`;
    })
    .join('\n');
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Returns the problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull
 * request.
 */
export function formatGitHub(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ file, line, column, rule, message, fix }) =>
        `::error file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${message}. ${fix}`)}`,
    )
    .join('\n');
}

/**
 * Returns problems, counts and the statistics of texts as JSON: `{problems: [...], examined: {rule: count},
 * explainers: {id: {...}}, grades: {kind: {id: grade}}}`.
 */
export function formatJson(
  { problems, examined }: Outcome,
  explainers: { [id: string]: object },
  grades: { [kind: string]: { [id: string]: number } },
): string {
  return JSON.stringify({ problems, examined, explainers, grades }, null, 2);
}

/** Returns the last line: how much was examined and what was found. */
export function formatSummary({ problems, examined }: Outcome, files: number): string {
  const total = Object.values(examined).reduce((a, b) => a + b, 0);
  return `${files} files, ${Object.keys(examined).length} rules, ${total} checks, ${problems.length} problems`;
}

/** Returns how much each rule examined, a line each. */
export function formatRules({ examined, problems }: Outcome): string {
  return Object.entries(examined)
    .map(
      ([rule, count]) =>
        `${rule.padEnd(26)} ${String(count).padStart(6)} examined, ${problems.filter((p) => p.rule === rule).length} problems`,
    )
    .join('\n');
}
