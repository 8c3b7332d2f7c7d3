import type { Row, SeriesEntry } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { problemAt, type Check, type Report } from './check.ts';
import { atCell, valueColumns } from './series-cells.ts';

/** A year or two in a text, with the edition that has their rows: "2005 to 2009 (`first-count`)". */
const editionForm = /(?<!\d)(\d{4})(?:\s\p{Ll}+\s(\d{4}))?\s\(`([^`]+)`\)/gu;

const yearOf = (row: Row) => Number(/\d{4}/.exec(row.cells['period']?.text ?? '')?.[0]);

/** A row of the edition that the description has for its year. */
function examineEditions(series: SeriesEntry, report: Report): void {
  const spans = [...series.data.description.matchAll(editionForm)].map(([, from, to = from, edition]) => ({
    from: Number(from),
    to: Number(to),
    edition,
  }));
  for (const row of spans.length > 0 ? series.rows : []) {
    report.examined();
    const own = row.cells['edition']?.text;
    const told = spans.find(({ from, to }) => from <= yearOf(row) && yearOf(row) <= to);
    if (own === undefined || own === '' || own === told?.edition) continue;
    if (told === undefined && !spans.some(({ edition }) => edition === own)) continue;
    const given = told ? `"${told.edition ?? ''}"` : 'no edition';
    report.problem(
      atCell(
        series,
        row,
        'edition',
        `the description gives ${yearOf(row)} ${given}, the row "${own}"`,
        'Correct the edition, or the years in the description.',
      ),
    );
  }
}

/** Returns whether a column has a value in one year and none in the year beside it. */
function isEdge(series: SeriesEntry, filled: number, empty: number): boolean {
  const hasValue = (year: number, column: string) =>
    series.rows.some((row) => yearOf(row) === year && row.cells[column]?.text);
  return valueColumns(series).some((column) => hasValue(filled, column) && !hasValue(empty, column));
}

/** The years without a value are those that the text on what is missing names. */
function examineMissing(series: SeriesEntry, report: Report): void {
  const { before, after, between } = language.sentences.yearsWithout;
  const { missing } = series.data;
  const edges = [
    ...[...missing.matchAll(before)].map((match) => ({ match, filled: Number(match[1]), step: -1 })),
    ...[...missing.matchAll(after)].map((match) => ({ match, filled: Number(match[1]), step: 1 })),
    ...[...missing.matchAll(between)].flatMap((match) => [
      { match, filled: Number(match[1]) - 1, step: 1 },
      { match, filled: Number(match[2]) + 1, step: -1 },
    ]),
  ];
  const years = series.rows.map(yearOf);
  for (const { match, filled, step } of edges) {
    report.examined();
    // A span may begin with the first row, or end with the last.
    if (isEdge(series, filled, filled + step) || (match[2] !== undefined && !years.includes(filled)))
      continue;
    report.problem(
      problemAt(
        series,
        ['missing'],
        `"${match[0]}" is said to be missing, and no column has a value for ${filled} and none for ${filled + step}`,
        'Correct the year, or the rows.',
      ),
    );
  }
}

/** What is said of the years of a table is so in its rows. */
export const seriesTold: Check = {
  name: 'series-told',
  description:
    'The years that the description of a table gives to an edition, and those that it says are missing, are so in the rows.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      if (series.data.periods !== 'fiscal-year') continue;
      report.examined();
      examineEditions(series, report);
      examineMissing(series, report);
    }
  },
};
