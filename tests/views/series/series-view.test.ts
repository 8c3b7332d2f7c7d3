import { describe, expect, it } from 'vitest';
import {
  breaksOf,
  knownAsOf,
  periodOf,
  reasonRuns,
  rowRuns,
  sourcesOfSeries,
  type RowRun,
} from '../../../src/views/series/series-view.ts';
import { getOrThrow, parseCsv, readArchive, isFault, type SeriesEntry } from '../../../src/archive/index.ts';
import { readFiles } from '../../../src/archive/read-files.ts';

const { archive } = readArchive(readFiles('tests/fixtures/good'));
const lamps = getOrThrow(archive.series, 'lamps');

/** The series of lamps with the rows of a table: period, lamps, source, edition and reason. */
function withRows(...lines: string[]): SeriesEntry {
  const table = parseCsv(['period,lamps,source,edition,reason', ...lines, ''].join('\n'));
  if (isFault(table)) throw new Error(table.message);
  return { ...lamps, ...table };
}
const spans = (series: SeriesEntry, runs: RowRun[]) =>
  runs.map(({ first, last }) => [periodOf(series, first), periodOf(series, last)]);

describe('rowRuns', () => {
  it('takes neighbors together that state nothing for one reason', () => {
    const series = withRows(
      'FY2009,,,,not seen',
      'FY2010,,,,not seen',
      'FY2011,5,office-report-2011,,',
      'FY2012,,,,not seen',
      'FY2013,,,,lost',
    );
    expect(spans(series, rowRuns(series))).toEqual([
      ['FY2009', 'FY2010'],
      ['FY2011', 'FY2011'],
      ['FY2012', 'FY2012'],
      ['FY2013', 'FY2013'],
    ]);
  });

  it('keeps every row that states a value, also where the values are alike', () => {
    const series = withRows('FY2010,5,office-report-2011,,', 'FY2011,5,office-report-2011,,');
    expect(rowRuns(series)).toHaveLength(2);
  });
});

describe('reasonRuns', () => {
  it('takes neighbors together of which one thing must be said, and leaves out those of which nothing must', () => {
    const series = withRows(
      'FY2009,1,a,,rounded',
      'FY2010,2,a,,rounded',
      'FY2011,3,a,,',
      'FY2012,,,,rounded',
    );
    expect(spans(series, reasonRuns(series))).toEqual([
      ['FY2009', 'FY2010'],
      ['FY2012', 'FY2012'],
    ]);
  });
});

describe('breaksOf', () => {
  it('names the periods between which the edition changes, over rows without one', () => {
    const series = withRows(
      'FY2009,1,a,first,',
      'FY2010,2,a,first,',
      'FY2011,,,,not seen',
      'FY2012,3,a,second,',
    );
    expect(breaksOf(series)).toEqual([{ before: 'FY2010', from: 'FY2012' }]);
    expect(breaksOf(withRows('FY2009,1,a,first,'))).toEqual([]);
  });
});

describe('knownAsOf', () => {
  it('is the date of the latest source of the rows', () => {
    const series = withRows('FY2010,1,office-report-2011,,', 'FY2011,2,plan-2009 audit-2012,,');
    expect(sourcesOfSeries(series)).toEqual(['office-report-2011', 'plan-2009', 'audit-2012']);
    expect(knownAsOf(archive, series)).toMatch(/^2012/);
  });

  it('is unknown where no row names a source', () => {
    expect(knownAsOf(archive, withRows('FY2010,,,,not seen'))).toBeUndefined();
  });
});
