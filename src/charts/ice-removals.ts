import { printFigure, type Qualifier } from '../quantities/index.ts';
import type { Record } from '../record/index.ts';
import { defineChart, type Column } from './chart.ts';
import { drawRemovals } from './draw-removals.ts';
import { formatDate, formatNumber, formatText, formatWithQualifier } from './format.ts';
import { editionWords, groupRows, yearOfPeriod, type RemovalRow } from './removal-rows.ts';

const number = (name: keyof RemovalRow, title: string, qualifier?: keyof RemovalRow): Column => ({
  name,
  title,
  type: 'number',
  unit: 'removals',
  align: 'end',
  format: (value, row) => formatWithQualifier(value, qualifier === undefined ? null : row[qualifier]),
});
const text = (name: keyof RemovalRow, title: string): Column => ({ name, title, type: 'text', align: 'start', format: formatText });

const columns: Column[] = [
  { name: 'period', title: 'Fiscal year', type: 'date', align: 'start', format: formatDate },
  number('removals', 'Removals', 'removals_qualifier'),
  { ...text('removals_qualifier', 'Removals: qualifier'), inTable: false },
  number('convicted', 'Of people with a conviction', 'convicted_qualifier'),
  { ...text('convicted_qualifier', 'Of people with a conviction: qualifier'), inTable: false },
  number('interior', 'Interior'),
  number('border', 'Border'),
  { ...text('edition', 'Edition'), format: (value) => editionWords(formatText(value)) },
  { name: 'claims', title: 'Claims', type: 'claims', align: 'start', format: formatText },
  { name: 'source', title: 'Source', type: 'sources', align: 'start', format: formatText },
  text('reason', 'Why a value is missing or needs care'),
];

const numeric = new Set(columns.filter(({ type }) => type === 'number').map(({ name }) => name));

function rows(record: Record): RemovalRow[] {
  const series = record.series.get('ice-removals');
  return (series?.rows ?? []).map(({ cells }) => {
    const read = ({ name }: Column) => {
      const cell = cells[name]?.text ?? '';
      return [name, cell === '' ? null : numeric.has(name) ? Number(cell) : cell];
    };
    return Object.fromEntries(columns.map(read)) as RemovalRow;
  });
}

const question = 'How many people did ICE remove, and how many of them had a conviction?';
const words = (value: number, qualifier: string | null) =>
  printFigure({ value, unit: 'removals', qualifier: (qualifier ?? undefined) as Qualifier | undefined });

/** A year whose removals and convicted part are both exact. */
interface Share {
  year: string;
  percent: number;
}

/** Returns the longest run of years of one edition in which both numbers are exact. */
function longestRun(all: readonly RemovalRow[]): Share[] {
  let run: Share[] = [];
  let longest = run;
  for (const [i, row] of all.entries()) {
    const { period, removals, convicted } = row;
    const exact = row.removals_qualifier === null && row.convicted_qualifier === null;
    if (all[i - 1]?.edition !== row.edition || !exact || !removals || convicted === null) run = [];
    if (exact && removals && convicted !== null) run.push({ year: yearOfPeriod(period), percent: Math.round((100 * convicted) / removals) });
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function range(low: string, high: string, word: string): string {
  return low === high ? low : `${low} ${word} ${high}`;
}

function title(all: readonly RemovalRow[]): string {
  const run = longestRun(all);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return question;
  const percents = run.map(({ percent }) => percent);
  const share = range(formatNumber(Math.min(...percents)), formatNumber(Math.max(...percents)), 'to');
  const years = first === last ? `fiscal year ${first.year}` : `fiscal years ${first.year} to ${last.year}`;
  return `Of ICE’s removals in ${years}, about ${share} percent were of people with a conviction`;
}

/** Returns the years of rows as runs: "2005 to 2007, 2009 and 2015 to 2017". */
function yearsOf(all: readonly RemovalRow[], has: (row: RemovalRow) => boolean): string {
  const runs: [string, string][] = [];
  for (const [i, row] of all.entries()) {
    if (!has(row)) continue;
    const year = yearOfPeriod(row.period);
    const before = all[i - 1];
    const run = before && has(before) ? runs.at(-1) : undefined;
    if (run) run[1] = year;
    else runs.push([year, year]);
  }
  return new Intl.ListFormat('en').format(runs.map(([first, last]) => range(first, last, 'to')));
}

const seen = (row: RemovalRow) => row.removals !== null;
const lacksConvicted = (row: RemovalRow) => row.removals !== null && row.convicted === null;

function describe(all: readonly RemovalRow[]): string {
  const [first, ...others] = all.filter(seen);
  if (!first) return 'The Record has no fiscal year with a number of removals.';
  const amount = (row: RemovalRow) => row.removals ?? 0;
  const low = others.reduce((least, row) => (amount(row) < amount(least) ? row : least), first);
  const high = others.reduce((most, row) => (amount(row) > amount(most) ? row : most), first);
  const groups = groupRows(all, 0).length;
  const say = (row: RemovalRow) => `${words(amount(row), row.removals_qualifier)} (fiscal year ${yearOfPeriod(row.period)})`;
  const sentences = [
    `Bars show ICE’s removals in the fiscal years ${yearsOf(all, seen)}${groups > 1 ? `, in ${formatNumber(groups)} groups of different editions that are not joined` : ''}.`,
    low === high ? `There ${amount(low) === 1 ? 'was' : 'were'} ${say(low)}.` : `The numbers lie between ${say(low)} and ${say(high)}.`,
  ];
  const divided = all.filter((row) => row.removals !== null && row.convicted !== null);
  if (divided.length) {
    const parts = divided.map((row) => `${words(row.convicted ?? 0, row.convicted_qualifier)} in ${yearOfPeriod(row.period)}`);
    sentences.push(`The lower part of a bar counts removals of people with a conviction: ${new Intl.ListFormat('en').format(parts)}.`);
  }
  if (all.some(lacksConvicted)) sentences.push(`For ${yearsOf(all, lacksConvicted)} that part is not stated.`);
  return sentences.join(' ');
}

function notes(all: readonly RemovalRow[]): string[] {
  const hedged = all.flatMap((row) => [
    ...(row.removals !== null && row.removals_qualifier !== null
      ? [`${words(row.removals, row.removals_qualifier)} removals in ${yearOfPeriod(row.period)}`]
      : []),
    ...(row.convicted !== null && row.convicted_qualifier !== null
      ? [`${words(row.convicted, row.convicted_qualifier)} of people with a conviction in ${yearOfPeriod(row.period)}`]
      : []),
  ]);
  const missing = yearsOf(all, (row) => row.removals === null);
  return [
    'All removals that ICE counts are drawn. Those that came through Secure Communities were a part of them.',
    ...(groupRows(all, 0).length > 1
      ? [
          'Where the edition of the numbers changes, the drawing breaks: none of the sources says that the editions count the same cases, so bars of different groups are not compared.',
        ]
      : []),
    ...(all.some(lacksConvicted)
      ? [`An outlined bar is not divided: for ${yearsOf(all, lacksConvicted)} no number of removals of people with a conviction was seen.`]
      : []),
    ...(hedged.length ? [`A broken edge stands for a number that its source rounds or bounds: ${new Intl.ListFormat('en').format(hedged)}.`] : []),
    ...(missing ? [`For ${missing} no number of removals was seen.`] : []),
    'Who counts as convicted is as ICE lists it.',
  ];
}

/** ICE removals by fiscal year, with the part of people with a conviction where it is stated. */
export const iceRemovals = defineChart<RemovalRow>({
  id: 'ice-removals',
  question,
  columns,
  rows,
  tableRows: (all) => [...all],
  title,
  subtitle: () => 'Removals by ICE in each fiscal year, and those of them that were of people whom ICE lists as convicted of a crime',
  describe,
  notes,
  events: () => [],
  draw: drawRemovals,
});
