import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { getOrThrow } from '../../../src/archive/index.ts';
import { fillTable, printCell, type FilledTable } from '../../../src/views/panel/panel-table.ts';
import { codesOfYears } from '../../../src/views/panel/panel-codes.ts';
import type { PanelTable } from '../../../src/kinds/index.ts';
import { archive } from '../../real-archive.ts';

const panel = getOrThrow(archive.panels, 'county');
/** The table of counties as it lies on the disk, read without the code of the site. */
const counties = csvParse(readFileSync('data/places/counties.csv', 'utf8'));

const tableOf = (id: PanelTable['id']): FilledTable => {
  const table = panel.data.tables.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return fillTable(archive, panel, table);
};
const cellsOf = ({ columns }: FilledTable, name: string) => {
  const column = columns.find((one) => one.name === name);
  if (!column) throw new Error(`no column ${name}`);
  return (row: number) => printCell(column.form, column.values[column.at[row] ?? -1] ?? null);
};

/** The periods by the calendar of the clock, not by ours: the first and last day of each as YYYY-MM-DD. */
const calendar = (months: number) => {
  const periods: { first: string; last: string; label: string }[] = [];
  for (let month = 0; month < 13 * 12; month += months) {
    const iso = (day: Date) => day.toISOString().slice(0, 10);
    const first = iso(new Date(Date.UTC(2004, month, 1)));
    const last = iso(new Date(Date.UTC(2004, month + months, 0)));
    const quarter = `${first.slice(0, 4)}Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`;
    const label = months === 12 ? first.slice(0, 4) : months === 3 ? quarter : first.slice(0, 7);
    periods.push({ first, last, label });
  }
  return periods;
};
const lastOfState = new Map<string, string>();
for (const { state = '', activated = '' } of counties)
  if (activated > (lastOfState.get(state) ?? '')) lastOfState.set(state, activated);

/** Days from one day through another, counted one by one on the clock. */
const daysThrough = (from: string, last: string) => {
  let days = 0;
  for (
    let at = new Date(`${from}T12:00:00Z`);
    at <= new Date(`${last}T23:00:00Z`);
    at.setUTCDate(at.getUTCDate() + 1)
  )
    days++;
  return days;
};

describe.each([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
] as const)('the panel by %s', (id, months) => {
  const table = tableOf(id);
  const periods = calendar(months);

  it('has a row for each county of the Census and each period, in order', () => {
    const [fips, label, t] = ['fips', id, 't'].map((name) => cellsOf(table, name));
    expect(table.rows).toBe(3143 * periods.length);
    let wrong = 0;
    for (let row = 0; row < table.rows; row++) {
      const county = counties[Math.floor(row / periods.length)];
      const period = periods[row % periods.length];
      const expected = [county?.['fips'], period?.label, (row % periods.length) + 1];
      if ([fips?.(row), String(label?.(row)), t?.(row)].join() !== expected.join()) wrong++;
    }
    expect(wrong).toBe(0);
  });

  it('has in every cell what the day gives when it is reckoned again', () => {
    const names = [
      'active_first_day',
      'active_last_day',
      'share_active',
      'g_any_day',
      'g_first_day',
      'state_active',
      'population_2010',
    ];
    const cells = names.map((name) => cellsOf(table, name));
    const wrong: string[] = [];
    for (const [i, { fips, state = '', activated = '', population }] of counties.entries()) {
      const any = periods.findIndex(({ last }) => activated <= last) + 1;
      const whole = periods.findIndex(({ first }) => activated <= first) + 1;
      for (const [j, { first, last }] of periods.entries()) {
        const within = first < activated && activated <= last;
        const share = within
          ? daysThrough(activated, last) / daysThrough(first, last)
          : activated <= first
            ? 1
            : 0;
        const expected = [
          Number(activated <= first),
          Number(activated <= last),
          Number(share.toFixed(6)),
          any,
          whole,
          Number((lastOfState.get(state) ?? '') <= last),
          Number(population),
        ];
        const found = cells.map((cell) => cell(i * periods.length + j));
        if (expected.join() !== found.join())
          wrong.push(`${fips} ${first}: ${found.join()} for ${expected.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('an agreement in the panel', () => {
  it('is signed from the period that holds its date, and not known where no claim gives one', () => {
    const table = tableOf('month');
    const [state, month, signed] = ['state', 'month', 'agreement_signed'].map((name) => cellsOf(table, name));
    const first = new Map<string, unknown>();
    for (let row = 0; row < table.rows; row++) {
      const code = String(state?.(row));
      if (signed?.(row) === 1 && !first.has(code)) first.set(code, month?.(row));
      if (signed?.(row) === null) first.set(code, null);
    }
    expect([...first].filter(([, when]) => when !== null)).toEqual([
      ['CA', '2009-01'],
      ['DC', '2009-11'],
      ['IL', '2009-11'],
      ['NY', '2010-05'],
      ['RI', '2011-01'],
    ]);
  });
});

describe('the flag by year of the file that newer research shares', () => {
  /** Its nine codes that are no county of the 2010 Census: four without a day, five with one. */
  const others = {
    '02201': 2012,
    '02231': 0,
    '02232': 2012,
    '02280': 2012,
    '12025': 0,
    '30113': 0,
    '41006': 0,
    '51560': 2010,
    '51780': 2010,
  };
  /** The counties whose older codes it has instead. */
  const missing = new Set(['02105', '02195', '02198', '02230', '02275']);
  const rebuilt = (rule: (year: number, began: number) => boolean) => {
    const own = counties.flatMap(({ fips = '', activated = '' }): [string, number][] =>
      missing.has(fips) ? [] : [[fips, Number(activated.slice(0, 4))]],
    );
    const lines = [...own, ...Object.entries(others)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([fips, began]) =>
        Array.from(
          { length: 16 },
          (_, i) => `${fips},${2006 + i},${began > 0 && rule(2006 + i, began) ? 1 : 0}\n`,
        ),
      );
    return { cells: lines.length, sum: createHash('sha256').update(lines.join('')).digest('hex') };
  };
  /** SHA-256 of "code,year,flag" for all rows of the file, by code and year. */
  const ofFile = '248f9cb8699cee5bfb5847577f835e7d096bce034bf3cbed6f1fd754bc34e6bc';

  it('is rebuilt in all 50,352 cells by its rule: on for the whole year in which a county began, and after', () => {
    expect(rebuilt((year, began) => year >= began)).toEqual({ cells: 50_352, sum: ofFile });
  });

  it('is not rebuilt by the rule of the first day', () => {
    expect(rebuilt((year, began) => year > began).sum).not.toBe(ofFile);
  });
});

describe('the codes of other years', () => {
  const fips = counties.map((county) => county['fips'] ?? '');
  const codes = codesOfYears(panel, fips);
  const of = (year: number) => new Set(codes.filter((one) => one.year === year).map(({ code }) => code));

  it('are those of the Census in number, and each leads to a county of 2010', () => {
    expect([2000, 2010, 2015, 2020, 2022].map((year) => of(year).size)).toEqual([
      3141, 3143, 3142, 3143, 3144,
    ]);
    expect(codes.filter((one) => !fips.includes(one.fips))).toEqual([]);
    expect(new Set(codes.map(({ year, code, fips: to }) => `${year} ${code} ${to}`)).size).toBe(codes.length);
  });

  it('are in 2015 those of the outlines of the Census that us-atlas has', () => {
    const atlas = JSON.parse(readFileSync('node_modules/us-atlas/counties-10m.json', 'utf8')) as {
      objects: { counties: { geometries: { id: string }[] } };
    };
    const drawn = atlas.objects.counties.geometries.map(({ id }) => id).filter((id) => id < '57');
    expect([...of(2015)].sort()).toEqual(drawn.sort());
  });

  it('join all 3,143 counties, whose people add up to those of the 2010 Census', () => {
    expect([of(2010).size, fips.every((code) => of(2010).has(code))]).toEqual([3143, true]);
    const people = cellsOf(tableOf('day'), 'population_2010');
    expect(fips.reduce((sum, _, row) => sum + Number(people(row)), 0)).toBe(308_745_538);
  });
});

describe('the table by day', () => {
  it('gives both values of every corrected day', () => {
    const table = tableOf('day');
    const [here, source] = ['activated', 'day_in_source'].map((name) => cellsOf(table, name));
    const both = counties.flatMap(({ sourceDay }, row) =>
      source?.(row) === null && sourceDay === '' ? [] : [[here?.(row), source?.(row), sourceDay].join(' ')],
    );
    expect(both).toHaveLength(16);
    expect(new Set(both)).toEqual(
      new Set(['2011-06-01 2011-05-31 2011-05-31', '2011-06-01 2011-01-06 2011-01-06']),
    );
  });
});
