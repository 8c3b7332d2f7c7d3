import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../src/audit/check-figures.ts';
import { parsePage } from '../../src/audit/page-tree.ts';
import { escapeText } from '../../src/language/fill-markup.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { archive } from '../real-archive.ts';
import { charts } from '../real-charts.ts';

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
    const list = groups.map(({ values }) => `<li><ul>${items(values.map(({ words }) => words))}</ul></li>`);
    const html = `<ul data-chart-outline="${chart.id}"><li><ul>${items(axes)}</ul></li>${list.join('')}</ul>`;
    const problems = (text: string) => checkFigures(parsePage('page.html', `<body>${text}</body>`), archive);
    expect(problems(html)).toEqual([]);
    const [first = ''] = valuesOf(chart).map(({ words }) => escapeText(words));
    expect(problems(html.replace(`<li>${first}</li>`, `<li>${first}0</li>`))).toHaveLength(1);
    expect(problems(html.replace(`<li>${first}</li>`, ''))).toHaveLength(1);
  });
});

test('a summary names the ends of each group, how many rows have a number, and how many numbers are rounded', () => {
  const words =
    charts
      .find(({ id }) => id === 'ice-removals')
      ?.summary()
      .join('\n') ?? '';
  expect(words).toMatch(/first value is .* the last .* lowest is .* highest /);
  expect(words).toMatch(/of the \d+ rows, [\w,]+ have a number/);
  expect(words).toMatch(/Of the \d+ numbers, [\w,]+ are rounded or limits/);
});
