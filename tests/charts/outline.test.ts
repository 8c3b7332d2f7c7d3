import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../src/audit/check-figures.ts';
import { parsePage } from '../../src/audit/page-tree.ts';
import { escapeText } from '../../src/language/fill-markup.ts';
import type { Chart, Row } from '../../src/charts/chart.ts';
import { spanSentences } from '../../src/charts/outline/span-sentences.ts';
import { itemsOf, type OutlineItem } from '../../src/charts/outline/outline.ts';
import { longDates } from '../../src/charts/outline/long-dates.ts';
import { archive } from '../real-archive.ts';
import { charts } from '../real-charts.ts';

const chartOf = (id: string) => {
  const chart = charts.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  return chart;
};
const summaryOf = (id: string) => chartOf(id).summary().join('\n');
const valuesOf = (chart: Chart) => chart.outline().groups.flatMap(({ values }) => values);

describe.each(charts.map((chart) => [chart.id, chart] as const))('the list of %s', (_, chart) => {
  test('names its axes, and has the words of each number that is drawn of a row of the table', () => {
    const { axes, groups } = chart.outline();
    expect(axes.length).toBeGreaterThan(0);
    const rows = new Set(chart.tableRows());
    for (const { columns, values } of groups)
      for (const { row, words, numbers } of values) {
        expect(rows).toContain(row);
        for (const column of columns) {
          if ((row[column.name] ?? null) === null) continue;
          expect(numbers.get(column)).toBe(Number(row[column.name]));
          expect(words).toContain(column.inWords(row[column.name] ?? null, row));
        }
      }
  });

  test('has every mark of the drawing whose row the table shows', () => {
    const svg = chart.draw({ rows: chart.rows, events: chart.events, form: 'wide' });
    const drawn = [...svg.querySelectorAll('[data-at]')].map((mark) =>
      Number(mark.getAttribute('data-at')?.split(':')[0]),
    );
    const listed = new Set(valuesOf(chart).map(({ row }) => chart.rows.indexOf(row)));
    const shown = new Set(chart.tableRows().map((row) => chart.rows.indexOf(row)));
    expect(drawn.filter((row) => shown.has(row)).length).toBeGreaterThan(2);
    expect(drawn.filter((row) => shown.has(row) && !listed.has(row))).toEqual([]);
  });

  test('says in two sentences what it is for and how to read it', () => {
    expect(chart.purpose()).toContain(chart.question);
    expect(chart.purpose().slice(chart.purpose().indexOf('”') + 1)).toMatch(/^ [^.?!]+\.$/);
  });

  test('is printed as it is, and refused where one value of the page is another', () => {
    const { axes, groups } = chart.outline();
    const items = (texts: readonly string[]) => texts.map((text) => `<li>${escapeText(text)}</li>`).join('');
    const lineOf = ({ words = '', items: below }: OutlineItem): string =>
      below.length === 0
        ? items([words])
        : `<li>${words && `<span>${escapeText(words)}</span>`}<ul>${below.map(lineOf).join('')}</ul></li>`;
    const list = itemsOf(groups).map(lineOf);
    const html = `<ul data-chart-outline="${chart.id}"><li><ul>${items(axes)}</ul></li>${list.join('')}</ul>`;
    const problems = (text: string) => checkFigures(parsePage('page.html', `<body>${text}</body>`), archive);
    expect(problems(html)).toEqual([]);
    const [first = ''] = valuesOf(chart).map(({ words }) => escapeText(words));
    expect(problems(html.replace(`<li>${first}</li>`, `<li>${first}0</li>`))).toHaveLength(1);
    expect(problems(html.replace(`<li>${first}</li>`, ''))).toHaveLength(1);
    if (html.includes('<span>')) expect(problems(html.replace('<span>', '<span>0'))).toHaveLength(1);
  });
});

test('a summary names the ends of each group, how many rows have a number, and how many numbers are rounded', () => {
  const words = summaryOf('ice-removals');
  expect(words).toMatch(/first value is .* the last .* lowest is .* highest /);
  expect(words).toMatch(/Of the \d+ rows, [\w,]+ have a number/);
  expect(words).toMatch(/Of the \d+ numbers, [\w,]+ (?:has|have) a qualifier \(\w/);
});

test('a summary of dates names the first, the last, and the year with the most', () => {
  const { rows } = chartOf('detainer-limits');
  const years = [...Map.groupBy(rows, (row) => String(row['date']).slice(0, 4))];
  const [year, own] = years.reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const words = summaryOf('detainer-limits');
  expect(words).toContain(`(${String(rows[0]?.['place'])}), and the last is`);
  expect(words).toContain(`(${String(rows.at(-1)?.['place'])}).`);
  expect(words).toContain(`is ${year}, with ${own.length} of the ${rows.length}.`);
});

test('a summary of bars over time names those without an end, and no list says that they ended', () => {
  const chart = chartOf('program-spans');
  const open = chart.rows.filter((row) => row['last'] !== null);
  const [, sentence = ''] = chart.summary();
  expect(open.length).toBeGreaterThan(0);
  expect(sentence).toMatch(/^No end is known for /);
  for (const row of open) {
    expect(row['end']).toBe(null);
    expect(sentence).toContain(`“${String(row['program'])}” (`);
    const words = valuesOf(chart).find((value) => value.row === row)?.words ?? '';
    expect(words).toContain('Known at least to');
    expect(words).not.toMatch(/; End: /);
    expect(chart.describe()).not.toContain(`${String(row['program'])}, ${row['start']} to`);
  }
});

test('a summary of findings counts every outcome, and one of strips every kind', () => {
  const findings = chartOf('study-estimates');
  const [outcomes = ''] = findings.summary();
  for (const [name] of Map.groupBy(findings.rows, (row) => row['direction']))
    expect(outcomes).toContain(`“${String(name)}” in `);
  const states = chartOf('roll-out-by-state');
  const [kinds = ''] = states.summary();
  const kind = states.columns.find(({ name }) => name === 'kind');
  for (const [name, rows] of Map.groupBy(states.rows, (row) => String(row['kind'])))
    expect(kinds).toContain(
      `“${kind?.inWords(name, {}) ?? ''}” (${new Set(rows.map((row) => row['state'])).size})`,
    );
  expect(states.summary().join(' ')).not.toContain('lowest');
});

test('a summary counts as rounded or limits the marks that a drawing has hollow', () => {
  const chart = chartOf('stated-and-recorded');
  const svg = chart.draw({ rows: chart.rows, events: [], form: 'wide' });
  const hollow = svg.querySelectorAll('[class^="bounded"] [data-at]').length;
  expect(hollow).toBe(7);
  expect(summaryOf('stated-and-recorded')).toMatch(/Of the \d+ marks, seven have a qualifier \(/);
});

test('a summary says at once what all numbers have, and names both of two values that have the same one', () => {
  const limits = summaryOf('written-time-limits');
  expect(limits).toContain('Limit in hours: The numbers are at most 48 and at least 48.');
  expect(limits).toContain('All four numbers have a qualifier (at most, at least).');
  expect(summaryOf('appropriations')).toContain('(fiscal year 2008 and fiscal year 2010)');
});

test('a series with semicolons has a word before its last item', () => {
  expect(chartOf('conviction-levels-fy2014').describe()).toMatch(
    /the most serious; [\d,]+ in Level 2; and [\d,]+ in Level 3/,
  );
});

test('a date is exact where it is a day, or a period that ends with one', () => {
  const saidOf = (...dates: string[]) =>
    longDates(
      'rows',
      [...dates, '2011-06-30'].map((date) => [date]),
    );
  expect(saidOf('2008/2010-06-30', 'FY2011', '2011-06-30', '2011-06-30/..')).toEqual([]);
  for (const date of ['2011', '2011-06', '2010-06-30/2011', '2011/..']) expect(saidOf(date)).toHaveLength(1);
  expect(longDates('rows', [['2011'], ['2012']])).toEqual([]);
});

test('bars that all end have the one named that ends last, and many without an end are counted', () => {
  const spec = {
    form: 'spans',
    name: 'what',
    start: 'start',
    end: 'end',
    last: 'last',
    axis: 'year',
  } as const;
  const saidOf = (rows: readonly Row[]) => {
    const values = rows.map((row) => ({ row, name: String(row['what']), words: '', numbers: new Map() }));
    const group = {
      name: undefined,
      section: undefined,
      drawing: spec,
      values,
      columns: [],
      isOverTime: false,
    };
    return spanSentences(spec, [group], []);
  };
  const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((what, i) => ({ what, start: `200${i}-01-01` }));
  expect(saidOf(rows.map((row, i) => ({ ...row, end: `201${i}-05-01`, last: null })))).toEqual([
    'Of the seven bars, the first to begin is “a” (January 1, 2000), and the last to begin is “g” (January 1, 2006).',
    'The last bar to end is “g” (May 1, 2016).',
  ]);
  expect(saidOf(rows.map((row) => ({ ...row, end: null, last: '2010-05-01' })))[1]).toBe(
    'No end is known for 7 of them.',
  );
});

test('the list of strips goes from their kinds to the strips, each in a line of its ends, and to its values', () => {
  const chart = chartOf('roll-out-by-state');
  const sections = itemsOf(chart.outline().groups);
  const kinds = [...new Set(chart.rows.map((row) => String(row['kind'])))];
  expect(sections.map(({ words }) => words?.split(/[ :]/)[0])).toEqual(['Early', 'Late', 'All']);
  expect(kinds).toHaveLength(sections.length);
  const states = new Set(chart.rows.map((row) => row['state']));
  expect(sections.flatMap(({ items }) => items)).toHaveLength(states.size);
  const [early, , together] = sections;
  expect(early?.words).toMatch(/ \(\d+\)$/);
  expect(early?.items[0]?.words).toMatch(
    /^Virginia: from [\d.]+ percent \(\w+ \d+, \d{4}\) to 100 percent \(/,
  );
  expect(early?.items[0]?.items.at(-1)?.words).toMatch(/^\w+ \d+, \d{4}: 100 percent$/);
  for (const { words, items } of together?.items ?? []) {
    expect(items).toEqual([]);
    expect(words).toMatch(/^[\w ]+: 100 percent \(\w+ \d+, \d{4}\)$/);
  }
});
