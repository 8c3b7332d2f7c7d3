import type { EntryOf } from '../archive/index.ts';
import { isDate } from '../dates/index.ts';
import { codeChanges } from '../views/panel/panel-codes.ts';
import type { Report } from './check.ts';

type Panel = EntryOf<'panel'>;
type Change = NonNullable<ReturnType<ReturnType<typeof codeChanges>['get']>>[number];

/** Returns what is wrong with a change of the code of a county; undefined where nothing is. */
function faultOf({ data }: Panel, { fips, year, codes, since }: Change): string | undefined {
  const base = data.codesOf;
  if (Number.isNaN(year)) return 'the year is no number';
  if (!/^\d{4}-\d\d-\d\d$/.test(since) || !isDate(since)) return `"${since}" is no day`;
  const odd = codes.find((code) => !/^\d{5}$/.test(code));
  if (odd !== undefined) return `"${odd}" is no code of a county`;
  const other = codes.find((code) => code.slice(0, 2) !== fips.slice(0, 2));
  if (other !== undefined) return `the code ${other} is of another state than ${fips}`;
  const changed = Number(since.slice(0, 4));
  const [after, until] = year > base ? [base, year] : [year, base];
  if (changed > after && changed <= until) return undefined;
  const when = year > base ? `by ${year}` : `from ${base} in ${year}`;
  return `the code changed in ${changed}, and the row says that it differs ${when}`;
}

/** The codes of a county in other years are of its state, and changed between these years and its own. */
export function examineCodes(panel: Panel, report: Report): void {
  for (const change of [...codeChanges(panel).values()].flat()) {
    report.examined();
    const message = faultOf(panel, change);
    if (message === undefined) continue;
    report.problem({
      file: panel.file.replace(/\.json$/, '.csv'),
      line: change.line,
      column: 1,
      message,
      fix: 'Correct the code, the year, or the day.',
    });
  }
}
