import { expect, test } from 'vitest';
import { chartOf, chartsOf } from '../../src/charts/index.ts';
import { toCsv } from '../../src/charts/files/to-csv.ts';
import { goodFiles, load, overlay, textFile } from '../checks/fixture-files.ts';
import { labelsOf, marksOf } from './read-drawing.ts';

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

const { archive, problems } = load(
  overlay(goodFiles(), [textFile('data/charts/lamps-by-part.json', JSON.stringify(another))]),
);

test('a chart of a form that there is, in another record, is a file of data and no code', () => {
  expect(problems).toEqual([]);
  expect(chartsOf(archive).map(({ id }) => id)).toEqual(['lamps-by-year', 'first-lamps', 'lamps-by-part']);
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
