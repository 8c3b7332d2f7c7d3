import { language } from '../language/index.ts';
import { compareDates, dateOf, isDate, type Precision } from '../dates/index.ts';
import { periodColumn } from '../views/series/series-view.ts';
import type { Row, SeriesEntry } from '../archive/index.ts';
import { problemAt, type Check, type Report } from './check.ts';
import { atCell } from './series-cells.ts';

const step: { [P in Precision]?: (earliest: string) => number } = {
  month: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
  year: (day) => Number(day.slice(0, 4)),
  'fiscal-year': (day) => Number(day.slice(0, 4)),
};

const isPeriod = (text: string, kind: Precision) => isDate(text) && dateOf(text).precision === kind;

/** The periods of a series are of its kind, each once, in order, without a hole; days may be apart. */
export const seriesPeriods: Check = {
  name: 'series-periods',
  description:
    'The periods of a series are of its kind, each once, in order, without a hole, and its title speaks of no other kind.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      const key = periodColumn(series);
      // A column that there is not is told by series-columns.
      if (!series.headings.includes(key)) continue;
      const { title, periods } = series.data;
      const other = Object.entries(language.sentences.rates.periods).find(
        ([period, words]) => words.test(title) && !periods.includes(period),
      );
      if (other)
        report.problem(
          problemAt(
            series,
            ['title'],
            `the title speaks of a ${other[0]}, and the periods are of the kind "${periods}"`,
            'Correct the title, or "periods".',
          ),
        );
      const isOfKind = ({ cells }: Row) => isPeriod(cells[key]?.text ?? '', series.data.periods);
      if (series.rows.length > 1 && !series.rows.some(isOfKind)) {
        report.problem(
          problemAt(
            series,
            ['schema', 'primaryKey', 0],
            `no cell of the column "${key}" is a ${series.data.periods}`,
            'Name the column of the periods, or correct "periods".',
          ),
        );
        continue;
      }
      let before: Row | undefined;
      for (const row of series.rows) {
        report.examined();
        checkPeriod(series, key, row, before, report);
        if (isDate(row.cells[key]?.text ?? '')) before = row;
      }
    }
  },
};

function checkPeriod(
  series: SeriesEntry,
  key: string,
  row: Row,
  before: Row | undefined,
  report: Report,
): void {
  const text = row.cells[key]?.text ?? '';
  const problem = (message: string, fix: string) => report.problem(atCell(series, row, key, message, fix));
  const { periods } = series.data;
  if (!isPeriod(text, periods))
    return problem(
      `"${text}" is not a ${periods}`,
      periods === 'fiscal-year' ? 'Write FY2011.' : 'Write it as EDTF.',
    );
  const last = before?.cells[key]?.text;
  if (last === undefined) return;
  const order = compareDates(dateOf(last), dateOf(text));
  if (order === 0) return problem(`the period ${text} stands twice`, 'Keep one row a period.');
  if (order > 0) return problem(`${text} stands after ${last}`, 'Put the rows in the order of time.');
  const number = step[periods];
  if (number && number(dateOf(text).earliest) - number(dateOf(last).earliest) > 1)
    problem(
      `there is a hole between ${last} and ${text}`,
      'Add a row with an empty value and a reason for each period that nobody states.',
    );
}
