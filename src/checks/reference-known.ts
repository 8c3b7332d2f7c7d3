import { periodColumn } from '../views/series/series-view.ts';
import { linkForms, parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { blocksOf } from '../prose/blocks.ts';
import { allSingles, referencesOf, type SeriesEntry } from '../archive/index.ts';
import { kindOf } from '../kinds/index.ts';
import { problemIn, isKnown, pagesOf, type Check } from './check.ts';
import { suggest } from './nearest.ts';
import { unknownRecord } from './unknown-record.ts';

function cellFault(series: SeriesEntry, period: string, column: string): string | undefined {
  const key = periodColumn(series);
  if (!series.headings.includes(column))
    return `the series has no column "${column}". ${suggest(column, series.headings)}`;
  const periods = series.rows.map((row) => row.cells[key]?.text ?? '');
  return periods.includes(period)
    ? undefined
    : `the series has no row "${period}". ${suggest(period, periods)}`;
}

/** Every id that a record or its prose names is the id of a record, and every key and cell is there. */
export const referenceKnown: Check = {
  name: 'reference-known',
  description: 'Every id that a record or its prose names is the id of a record.',
  unwaivable: true,
  check(checked, report) {
    const { archive } = checked;
    for (const entry of [...checked.entries, ...allSingles(archive)]) {
      for (const { kind, id, itself, where } of referencesOf(entry)) {
        report.examined();
        const problem = (message: string, fix: string) =>
          report.problem({ ...where(), message, fix, ...pagesOf(entry) });
        if (kind === entry.kind && id === entry.id) {
          if (!itself) problem(`this ${kind} names itself`, 'Name another record, or remove it.');
        } else if (!isKnown(checked, kind, id)) {
          const { message, fix } = unknownRecord(checked, kind, id);
          problem(message, fix);
        }
      }
    }
    for (const text of proseTexts(archive)) {
      for (const link of blocksOf(text).flatMap((block) => block.links)) {
        report.examined();
        const target = parseTarget(link.url);
        const problem = (message: string, fix: string) =>
          report.problem(problemIn(text, link.offset, message, fix));
        if (!target || kindOf(target.scheme).link === 'picture') {
          problem(`"${link.url}" is not a link of the Record`, `Write ${linkForms.join(', ')}.`);
          continue;
        }
        if (!isKnown(checked, target.scheme, target.id)) {
          const { message, fix } = unknownRecord(checked, target.scheme, target.id);
          problem(message, fix);
        }
        if (target.scheme === 'claim' && target.key) {
          const claim = archive.claims.get(target.id);
          const keys = claim && (claim.data.figures ?? []).flatMap((figure) => figure.key ?? []);
          if (keys && !keys.includes(target.key))
            problem(
              `the claim "${target.id}" has no figure with the key "${target.key}"`,
              suggest(target.key, keys),
            );
        }
        if (target.scheme === 'series') {
          const series = archive.series.get(target.id);
          const fault = series && cellFault(series, target.period, target.column);
          if (fault) problem(`"${link.url}" names no cell: ${fault}`, 'Write series:id/period/column.');
        }
      }
    }
  },
};
