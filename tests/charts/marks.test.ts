import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { dateOf, dayNumber, printDate } from '../../src/dates/index.ts';
import { labelsOf, readDays, readMarks } from './read-drawing.ts';
import { getOrThrow } from '../../src/archive/index.ts';
import { archive } from '../real-archive.ts';
import { charts } from '../real-charts.ts';

const drawings = charts.flatMap((chart) =>
  (['wide', 'narrow'] as const).map((form) => [`${chart.id} ${form}`, chart, form] as const),
);
/** Returns the form of the drawing of a chart, the last of several. */
const formOf = ({ id }: Chart) => [getOrThrow(archive.charts, id).data.drawing].flat().at(-1)?.form ?? '';
const hasTime = (chart: Chart) => ['spans', 'strips', 'time-plot'].includes(formOf(chart));
const columnOf = (chart: Chart, name: string) => chart.columns.find((column) => column.name === name);

/** Returns how many of what a column counts make one of what the axis counts. */
const perOf = ({ id }: Chart, name: string) =>
  [getOrThrow(archive.charts, id).data.drawing]
    .flat()
    .flatMap((drawing) => (drawing.form === 'ranked-bars' ? drawing.bars : []))
    .find(({ column }) => column === name)?.per ?? 1;

/** Each row has as many dots as it counts: its own, and those of the rows after it, which are among them. */
function expectDots({ rows }: Chart, dots: readonly { row: number; column: string }[]): void {
  const [column = ''] = dots.map((dot) => dot.column);
  for (const [i, row] of rows.entries())
    expect(dots.filter((dot) => dot.row >= i)).toHaveLength(Number(row[column]));
}

describe.each(drawings)('%s', (_, chart, form) => {
  const rows = chart.rows;
  const svg = chart.draw({ rows, events: chart.events, form });
  const marks = readMarks(svg);

  test('has marks, each of a cell that holds something', () => {
    expect(marks.length).toBeGreaterThan(2);
    for (const { row, column } of marks)
      expect(rows[row]?.[column] ?? null, `${row}:${column}`).not.toBe(null);
  });

  test('draws every number at its value, and reads it back to the hundredth of a pixel', () => {
    const numbers = marks.filter(({ column }) => columnOf(chart, column)?.type === 'number');
    expect(numbers.length > 0).toBe(!['spans', 'estimates'].includes(formOf(chart)));
    if (formOf(chart) === 'dots') {
      expectDots(chart, numbers);
      return;
    }
    for (const { row, column, low, high, pixel } of numbers) {
      const value = Number(rows[row]?.[column]) / perOf(chart, column);
      const other = Number(rows[row]?.[`${column}_other`] ?? value);
      const what = `${row}:${column}`;
      expect(Math.abs(low - Math.min(value, other)), what).toBeLessThanOrEqual(pixel / 100);
      expect(Math.abs(high - Math.max(value, other)), what).toBeLessThanOrEqual(pixel / 100);
    }
  });

  test('draws every date as long as it is coarse, cut only at the frame', () => {
    const day = readDays(svg);
    expect(day !== undefined).toBe(hasTime(chart));
    if (!day) return;
    const dates = chart.columns.filter(({ type }) => type === 'date').map(({ name }) => name);
    const timed = marks.filter(({ column, name }) => dates.includes(column) || /^(exact|bounded)/.test(name));
    // What lasted is read as a whole, from the beginning of its first date to the end of its last.
    const ends = timed.some(({ name }) => name === 'span' || name === 'vague');
    const [first, last] = [
      Math.min(...timed.map(({ from }) => from)),
      Math.max(...timed.map(({ to }) => to)),
    ];
    for (const [what, list] of Map.groupBy(timed, ({ row, column }) =>
      ends ? String(row) : `${row}:${column}`,
    )) {
      const row = rows[Number(what.split(':')[0])];
      const stated = dates.flatMap((name) => row?.[name] ?? []).map((text) => dateOf(String(text)));
      const [start, end] = ends ? [stated[0], stated.at(-1)] : [stated[0], stated[0]];
      const from = Math.min(...list.map((mark) => mark.from));
      const to = Math.max(...list.map((mark) => mark.to));
      const isDay = end?.precision === 'day';
      const begins = dayNumber(start?.earliest ?? '');
      const over =
        dayNumber(end?.latest ?? '') + (list.some(({ name }) => name === 'span') || !isDay ? 1 : 0);
      // A time that is shorter than a dot is wide is a dot in its middle.
      const isDot = !ends && !isDay && to - from < 0.01;
      const middle = (begins + over) / 2;
      if (from > first + 1) expect(from - (isDot ? middle : begins), `${what} begins`).toBeCloseTo(0, 0);
      if (to < last - 1) expect(to - (isDot ? middle : over), `${what} ends`).toBeCloseTo(0, 0);
    }
  });

  test('has no round mark that is narrower than a dot', () => {
    for (const mark of svg.querySelectorAll('rect[data-at]')) {
      const [width, round] = [Number(mark.getAttribute('width')), Number(mark.getAttribute('rx') ?? 0)];
      expect(width, mark.getAttribute('data-at') ?? '').toBeGreaterThanOrEqual(2 * round - 0.001);
    }
  });

  test('writes the name of every row that has one, in full', () => {
    const [first] = chart.columns;
    if (first?.type !== 'text') return;
    const words = labelsOf(svg).map((label) => label.words);
    for (const { row } of marks)
      expect(
        words.some((label) => label.includes(String(rows[row]?.[first.name]))),
        `row ${row}`,
      ).toBe(true);
  });

  test('leaves no number out that its table shows in a column that it draws', () => {
    const drawn = new Set(
      marks.map(({ column }) => column).filter((column) => columnOf(chart, column)?.type === 'number'),
    );
    const cells = new Set(marks.map(({ row, column }) => `${row}:${column}`));
    for (const row of chart.tableRows(rows))
      for (const column of drawn)
        if ((row[column] ?? null) !== null)
          expect(cells, JSON.stringify(row)).toContain(`${rows.indexOf(row)}:${column}`);
  });

  test('names the unit of what it draws at its axes or in its key, and the kind of period', () => {
    const words = labelsOf(svg)
      .filter(({ name }) => name === 'axis' || name === 'key')
      .map((label) => label.words)
      .join(' ');
    const columns = [...new Set(marks.map(({ column }) => columnOf(chart, column)))];
    // What an axis counts in another unit has its own beside each mark.
    const beside = labelsOf(svg).map((label) => label.words);
    for (const { name, unit } of columns.filter((column) => column !== undefined))
      if (unit !== undefined) expect(perOf(chart, name) === 1 ? words : beside.join(' ')).toContain(unit);
    expect(words).toMatch(/year|day|month|percent|at one date|to the stated day|study|whole time/);
  });
});

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  const keyOf = (form: 'wide' | 'narrow') =>
    labelsOf(chart.draw({ rows: chart.rows, events: chart.events, form }))
      .filter(({ name }) => name === 'key')
      .map(({ words }) => words);

  test('has the same key on a narrow screen as on a wide one, and no sample without its words', () => {
    expect(keyOf('narrow')).toEqual(keyOf('wide'));
  });
});

describe.each(['wide', 'narrow'] as const)('spans of which some have no end, %s', (form) => {
  const chart = charts.find(({ id }) => id === 'program-spans');
  if (!chart) throw new Error('no chart of spans');
  const svg = chart.draw({ rows: chart.rows, events: [], form });

  test('have a line with a label at the latest date, and no bar beyond it', () => {
    const [line, ...others] = [...svg.querySelectorAll('g.leader line')];
    const edge = Number(line?.getAttribute('x1'));
    expect(others).toEqual([]);
    expect(labelsOf(svg).map(({ words }) => words)).toContain(
      `latest date in this chart: ${printDate(String(chart.rows.at(-1)?.['start']))}`,
    );
    const ends = [...svg.querySelectorAll('g.span rect, g.vague rect')].map(
      (bar) => Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
    );
    expect(Math.max(...ends)).toBeCloseTo(edge, 1);
  });

  test('have no end beside the ones that sources date', () => {
    const words = labelsOf(svg).map((label) => label.words);
    for (const { last, ended } of chart.rows.filter((row) => row['last'] !== null))
      expect(words).toContain(`${printDate(String(last))}: ${String(ended)}`);
  });
});

describe.each(['wide', 'narrow'] as const)('the detainers of months that are known, %s', (form) => {
  const chart = charts.find(({ id }) => id === 'detainers');
  if (!chart) throw new Error('no chart of detainers');
  const svg = chart.draw({ rows: chart.rows, events: [], form });
  const months = readMarks(svg).filter(({ name }) => name === 'exact');
  const words = labelsOf(svg).map((label) => label.words);

  test('have each its number', () => {
    expect(months.length).toBeGreaterThan(4);
    for (const { row } of months)
      expect(words).toContain(Number(chart.rows[row]?.['detainers']).toLocaleString('en-US'));
  });

  test('lie in years that the axis names', () => {
    const panel = [...svg.querySelectorAll('g.panel')].at(-1) ?? svg;
    const years = labelsOf(panel).map((label) => label.words);
    for (const { row } of months) expect(years).toContain(String(chart.rows[row]?.['period']).slice(0, 4));
  });
});
