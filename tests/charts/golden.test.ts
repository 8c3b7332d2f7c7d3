import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Row } from '../../src/charts/chart.ts';
import { eventOf } from './fixtures.ts';
import { charts } from '../real-charts.ts';

const folder = 'tests/charts/golden';
/** How many rows a golden drawing has at most: enough to show every kind of mark. */
const most = 60;

interface Golden {
  rows: Row[];
  events: { date: string; title: string }[];
}

/**
 * Returns rows as the Record has them now, every nth where there are many, for a chart that has no golden
 * drawing yet.
 */
function rowsNow(chart: (typeof charts)[number]): Golden {
  const rows = chart.rows;
  const step = Math.ceil(rows.length / most);
  return {
    rows: rows.filter((_, i) => i % step === 0),
    events: chart.events.map(({ data }) => ({ date: data.date, title: data.title })),
  };
}

test.each(
  charts.flatMap((chart) =>
    (['wide', 'narrow'] as const).map((form) => [`${chart.id}-${form}`, chart, form] as const),
  ),
)('%s is drawn as it was, of rows that stay the same', (name, chart, form) => {
  const file = `${folder}/${chart.id}.json`;
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(rowsNow(chart), null, 1)}\n`);
    expect.fail(
      `There were no rows for ${name}. Look at ${file}, which has some of the Record, and keep it.`,
    );
  }
  const { rows, events } = JSON.parse(readFileSync(file, 'utf8')) as Golden;
  const svg = chart.draw({ rows, events: events.map(({ date, title }) => eventOf(date, title)), form });
  const drawn = `${svg.outerHTML.replaceAll('><', '>\n<')}\n`;
  const [golden, changed] = [`${folder}/${name}.svg`, `${folder}/${name}-changed.svg`];
  if (existsSync(golden) && readFileSync(golden, 'utf8') === drawn) return rmSync(changed, { force: true });
  writeFileSync(changed, drawn);
  expect.fail(
    `The drawing differs from ${golden}. Look at ${changed}; if it is right, let it take the place of the other.`,
  );
});
