import { expect, test } from 'vitest';
import { chartOf, chartsOf } from '../../src/charts/index.ts';
import { toCsv } from '../../src/charts/files/to-csv.ts';
import { goodFiles, load, overlay, textFile } from '../checks/fixture-files.ts';
import { labelsOf, marksOf, readMarks } from './read-drawing.ts';

const another = {
  id: 'lamps-by-part',
  order: 3,
  subject: 'lamps',
  question: 'Where were more lamps?',
  title: ['More lamps were in the north: {known_first_north} of {known_first_lamps}'],
  subtitle: 'Lamps in a fiscal year, and those of them in the north',
  description: ['Bars show lamps in the north and in all.', '{known_list}.'],
  empty: 'The Record has no lamps by part.',
  notes: ['The parts are those of the office.'],
  rows: [{ from: 'series', series: 'lamps', where: { has: ['north'] } }],
  columns: [
    { name: 'period', title: 'Fiscal year', type: 'date' },
    { name: 'lamps', title: 'Lamps', type: 'number', unit: 'lamps' },
    { name: 'north', title: 'In the north', type: 'number', unit: 'lamps' },
    { name: 'claims', title: 'Claims', type: 'claims' },
    { name: 'source', title: 'Source', type: 'sources' },
  ],
  sets: { known: { item: '{north} of {lamps} lamps in {period}' } },
  drawing: {
    form: 'ranked-bars',
    heading: 'period',
    bars: [{ column: 'lamps', kind: 'whole', label: '{north} of {lamps}' }],
    axis: 'lamps in the fiscal year',
  },
};

/** One row counts one by one on an axis of tens; the other has no number. */
const withGap = {
  ...another,
  ...{ id: 'lamps-and-days', order: 4, question: 'Which count had a limit?', title: [] },
  ...{ description: ['Bars show what was counted.', '{all_list}.'], sets: { all: { item: '{what}' } } },
  rows: [
    {
      from: 'claims',
      items: [
        { claims: ['reach-goal'], label: 'planned' },
        { claims: ['first-county-active'], label: 'the first' },
      ],
      cells: { what: 'label', lamps: 'value' },
    },
  ],
  columns: [
    { name: 'what', title: 'What', type: 'text', description: 'The count of this row, in words.' },
    {
      name: 'lamps',
      title: 'Lamps',
      type: 'number',
      unit: 'counties',
      description: 'How many were counted.',
    },
    { name: 'claims', title: 'Claims', type: 'claims' },
    { name: 'source', title: 'Source', type: 'sources' },
  ],
  drawing: {
    form: 'ranked-bars',
    heading: 'what',
    bars: [{ column: 'lamps', kind: 'share', per: 10 }],
    lacking: 'no limit found',
    axis: 'tens of lamps, of any year',
  },
};

const { archive, problems } = load(
  overlay(goodFiles(), [
    textFile('data/charts/lamps-by-part.json', JSON.stringify(another)),
    textFile('data/charts/lamps-and-days.json', JSON.stringify(withGap)),
  ]),
);

test('a chart of a form that there is, in another record, is a file of data and no code', () => {
  expect(problems).toEqual([]);
  expect(chartsOf(archive).map(({ id }) => id)).toEqual([
    'lamps-by-year',
    'first-lamps',
    'lamps-by-part',
    'lamps-and-days',
  ]);
  const chart = chartOf(archive, 'lamps-by-part');
  expect(chart.title()).toBe('More lamps were in the north: 900 of 1,500');
  expect(chart.describe()).toBe(
    'Bars show lamps in the north and in all. 900 of 1,500 lamps in fiscal year 2011.',
  );
  expect(toCsv(chart)).toBe(
    'period,lamps,north,claims,source\nFY2011,1500,900,lamps-fy2011 lamps-so-far-fy2011,office-report-2011\n',
  );
});

test.each(['wide', 'narrow'] as const)('it is drawn with its rows and words: %s', (form) => {
  const { rows, draw } = chartOf(archive, 'lamps-by-part');
  const svg = draw({ rows, events: [], form });
  expect(marksOf(svg, 'whole', 'rect').map((mark) => mark.getAttribute('data-at'))).toEqual(['0:lamps']);
  expect(labelsOf(svg).map(({ words }) => words)).toContain('900 of 1,500');
});

test.each(['wide', 'narrow'] as const)(
  'a row without a number says so in place of a bar, and one that counts in less than the axis is as long as it says: %s',
  (form) => {
    const { rows, draw } = chartOf(archive, 'lamps-and-days');
    expect(rows.map(({ lamps }) => lamps)).toEqual([40, null]);
    const svg = draw({ rows, events: [], form });
    expect(marksOf(svg, 'share', 'rect').map((mark) => mark.getAttribute('data-at'))).toEqual(['0:lamps']);
    const labels = labelsOf(svg);
    expect(labels.filter(({ name }) => name === 'lack').map(({ words }) => words)).toEqual([
      'no limit found',
    ]);
    expect(labels.filter(({ name }) => name === 'tick').map(({ words }) => words)).toContain('4');
    expect(readMarks(svg).map(({ high }) => Math.round(100 * high) / 100)).toEqual([4]);
  },
);

test('a row without a number says so in the list of values and in the small drawing too', () => {
  const chart = chartOf(archive, 'lamps-and-days');
  expect(chart.outline().groups.flatMap(({ values }) => values.map(({ words }) => words))).toEqual([
    'planned: 40',
    'the first: no limit found',
  ]);
  expect(labelsOf(chart.drawSmall()).map(({ words }) => words)).toContain('no limit found');
});

test('the charts of the fixture are drawn and say what they show', () => {
  expect(chartOf(archive, 'lamps-by-year').title()).toBe(
    'The office counted 1,500 lamps in fiscal year 2011',
  );
  expect(chartOf(archive, 'lamps-by-year').describe()).toBe(
    'Bars show lamps by fiscal year. The office counted more than 1,200 and 1,500. For 2012 no one counted.',
  );
  expect(chartOf(archive, 'first-lamps').describe()).toContain(
    'The first is that of letters to counties (2010)',
  );
});
