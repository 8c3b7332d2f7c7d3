import { dateOf } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import { getOrThrow, type Archive, type Row, type SeriesEntry } from '../../archive/index.ts';
import { cslToEdtf } from '../sources/source-label.ts';

const cell = (row: Row, column: string) => row.cells[column]?.text ?? '';
const ids = (text: string) => text.split(' ').filter(Boolean);

/** Returns the name of the column of periods. */
export function periodColumn({ data }: SeriesEntry): string {
  return data.schema.primaryKey[0] ?? '';
}

/** Returns the period of a row. */
export function periodOf(series: SeriesEntry, row: Row): string {
  return cell(row, periodColumn(series));
}

/** Returns the columns of a series that hold values: those with a unit. */
export function valueFields({ data }: SeriesEntry) {
  return data.schema.fields.flatMap((field) =>
    field.unit === undefined ? [] : [{ ...field, unit: field.unit }],
  );
}

/** Returns the ids of the sources that the rows of a series name, each once, in their order. */
export function sourcesOfSeries({ rows }: SeriesEntry): string[] {
  return [...new Set(rows.flatMap((row) => ids(cell(row, 'source'))))];
}

/** Returns whether a row states any value. */
export function statesValue(series: SeriesEntry, row: Row): boolean {
  return valueFields(series).some(({ name }) => cell(row, name) !== '');
}

/** Neighboring rows that are shown as one. */
export interface RowRun {
  first: Row;
  last: Row;
}

function runsOf(series: SeriesEntry, joins: (before: Row, row: Row) => boolean): RowRun[] {
  const runs: RowRun[] = [];
  for (const row of series.rows) {
    const before = runs.at(-1);
    if (before && joins(before.last, row)) before.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

const sameReason = (a: Row, b: Row) => cell(a, 'reason') === cell(b, 'reason');

/**
 * Returns the rows of a series as a table shows them: neighbors that state nothing, for one reason, as one.
 */
export function rowRuns(series: SeriesEntry): RowRun[] {
  return runsOf(
    series,
    (before, row) => !statesValue(series, before) && !statesValue(series, row) && sameReason(before, row),
  );
}

/**
 * Returns the neighbors of which one thing must be said, why a value is missing or what to beware of, those
 * without a value apart.
 */
export function reasonRuns(series: SeriesEntry): RowRun[] {
  const alike = (a: Row, b: Row) => statesValue(series, a) === statesValue(series, b) && sameReason(a, b);
  return runsOf(series, alike).filter(({ first }) => cell(first, 'reason') !== '');
}

/** Returns whether the rows of a series say to which edition they belong. */
export function namesEditions({ data }: SeriesEntry): boolean {
  return data.schema.fields.some(({ name }) => name === 'edition');
}

/** Returns the periods at which the edition or definition changes, each with the last period before it. */
export function breaksOf(series: SeriesEntry): { before: string; from: string }[] {
  const rows = series.rows.filter((row) => cell(row, 'edition') !== '');
  return rows.slice(1).flatMap((row, i) => {
    const previous = rows[i];
    if (!previous || cell(previous, 'edition') === cell(row, 'edition')) return [];
    return [{ before: periodOf(series, previous), from: periodOf(series, row) }];
  });
}

/**
 * Returns the date of the latest source of a series, the date as of which its values are known, as EDTF;
 * undefined where no source has a date.
 */
export function knownAsOf(archive: Archive, series: SeriesEntry): string | undefined {
  const dates = sourcesOfSeries(series).flatMap((id) => {
    const { issued } = getOrThrow(archive.sources, id).data;
    return issued ? [cslToEdtf(issued)] : [];
  });
  return dates.sort((a, b) => compareText(dateOf(a).latest ?? '', dateOf(b).latest ?? '')).at(-1);
}
