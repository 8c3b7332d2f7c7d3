import type { EntryOf } from '../archive/index.ts';
import { codeChanges } from '../views/panel/panel-codes.ts';
import type { Report } from './check.ts';

/** Returns what is wrong with a change of the code of a county; undefined where nothing is. */
function faultOf(
  base: number,
  fips: string,
  year: number,
  codes: readonly string[],
  since: string,
): string | undefined {
  const other = codes.find((code) => code.slice(0, 2) !== fips.slice(0, 2));
  if (other !== undefined) return `the code ${other} is of another state than ${fips}`;
  const changed = Number(since.slice(0, 4));
  const [after, until] = year > base ? [base, year] : [year, base];
  return changed > after && changed <= until
    ? undefined
    : `the code changed in ${changed}, and the row says that it differs ${year > base ? `by ${year}` : `from ${base} in ${year}`}`;
}

/** The codes of a county in other years are of its state, and changed between these years and its own. */
export function examineCodes(panel: EntryOf<'panel'>, report: Report): void {
  for (const [fips, changes] of codeChanges(panel)) {
    for (const { line, year, codes, since } of changes) {
      report.examined();
      const fault = faultOf(panel.data.codesOf, fips, year, codes, since);
      if (fault === undefined) continue;
      report.problem({
        file: panel.file.replace(/\.json$/, '.csv'),
        line,
        column: 1,
        message: fault,
        fix: 'Correct the code or the day.',
      });
    }
  }
}
