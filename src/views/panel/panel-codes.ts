import { compareText } from '../../language/index.ts';
import { perObject } from '../../archive/index.ts';
import type { Panel } from './panel-counties.ts';

/** What happened to the code of a county. */
interface CodeChange {
  fips: string;
  /** The first year of those that the panel knows in which the codes differ, or the last one before. */
  year: number;
  codes: readonly string[];
  /** The day of the change, YYYY-MM-DD. */
  since: string;
  what: string;
  sources: readonly string[];
  /** Where it stands in the table. */
  line: number;
}

/** Returns the changes of codes that stand beside a panel, by the code that names the row. */
export const codeChanges = perObject((panel: Panel): ReadonlyMap<string, readonly CodeChange[]> => {
  const rows = panel.rows.map(({ line, cells }): CodeChange => {
    const text = (name: string) => cells[name]?.text ?? '';
    return {
      fips: text('fips'),
      year: Number(text('year')),
      codes: text('codes').split(' '),
      since: text('since'),
      what: text('what'),
      sources: text('source').split(' '),
      line,
    };
  });
  return Map.groupBy(rows, ({ fips }) => fips);
});

/** Returns the codes under which a county was kept in a year, in order; its own where nothing changed. */
export function codesInYear(panel: Panel, fips: string, year: number): readonly string[] {
  const base = panel.data.codesOf;
  const changes = (codeChanges(panel).get(fips) ?? []).toSorted((a, b) => a.year - b.year);
  const change =
    year > base
      ? changes.findLast((one) => one.year > base && one.year <= year)
      : changes.find((one) => one.year < base && one.year >= year);
  return change && year !== base ? change.codes : [fips];
}

/** A code of a year and a county that it covers, in whole or in part. */
export interface CodeOfYear {
  year: number;
  code: string;
  fips: string;
}

/** Returns every code of the years of a panel with each county that it covers, by year and code. */
export function codesOfYears(panel: Panel, counties: readonly string[]): CodeOfYear[] {
  return panel.data.codeYears.flatMap((year) =>
    counties
      .flatMap((fips) => codesInYear(panel, fips, year).map((code) => ({ year, code, fips })))
      .sort((a, b) => compareText(a.code, b.code) || compareText(a.fips, b.fips)),
  );
}
