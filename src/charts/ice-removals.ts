import { printList } from '../language/index.ts';
import { printFigure, type Qualifier } from '../quantities/index.ts';
import type { Archive } from '../archive/index.ts';
import type { Layer } from './forms/bars.ts';
import { cellMark, defineChart, type Column } from './chart.ts';
import {
  claimsColumn,
  dateColumn,
  numberColumn,
  qualifierColumn,
  sourceColumn,
  textColumn,
} from './rows/columns.ts';
import { drawBars } from './forms/draw-bars.ts';
import { formatNumber, formatText } from './parts/format.ts';
import { groupRows, yearOfPeriod } from './rows/group-rows.ts';
import { editionWords, type RemovalRow } from './rows/removal-rows.ts';
import { numberCell, seriesRows } from './rows/series-rows.ts';

const columns: Column[] = [
  dateColumn('period', 'Fiscal year'),
  numberColumn('removals', 'Removals', 'removals', 'removals_qualifier'),
  qualifierColumn('removals_qualifier', 'Removals: qualifier'),
  numberColumn('convicted', 'Of people with a conviction', 'removals', 'convicted_qualifier'),
  qualifierColumn('convicted_qualifier', 'Of people with a conviction: qualifier'),
  numberColumn('interior', 'Interior', 'removals'),
  numberColumn('border', 'Border', 'removals'),
  textColumn('edition', 'Edition', { format: (value) => editionWords(formatText(value)) }),
  claimsColumn,
  sourceColumn,
  textColumn('reason', 'Why a value is missing or needs care'),
];

function rows(archive: Archive): RemovalRow[] {
  return seriesRows(archive, 'ice-removals').map(
    (cells) =>
      Object.fromEntries(
        columns.map(({ name, type }) => [
          name,
          type === 'number' ? numberCell(cells[name]) : (cells[name] ?? null),
        ]),
      ) as RemovalRow,
  );
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
    if (exact && removals && convicted !== null)
      run.push({ year: yearOfPeriod(period), percent: Math.round((100 * convicted) / removals) });
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
  return printList(runs.map(([first, last]) => range(first, last, 'to')));
}

const seen = (row: RemovalRow) => row.removals !== null;
const lacksConvicted = (row: RemovalRow) => row.removals !== null && row.convicted === null;

function describe(all: readonly RemovalRow[]): string {
  const [first, ...others] = all.filter(seen);
  if (!first) return 'The Record has no fiscal year with a number of removals.';
  const amount = (row: RemovalRow) => row.removals ?? 0;
  const low = others.reduce((least, row) => (amount(row) < amount(least) ? row : least), first);
  const high = others.reduce((most, row) => (amount(row) > amount(most) ? row : most), first);
  const groups = groupRows(all, ({ edition }) => edition).length;
  const say = (row: RemovalRow) =>
    `${words(amount(row), row.removals_qualifier)} (fiscal year ${yearOfPeriod(row.period)})`;
  const sentences = [
    `Bars show ICE’s removals in the fiscal years ${yearsOf(all, seen)}${groups > 1 ? `, in ${formatNumber(groups)} groups of different editions that are not joined` : ''}.`,
    low === high
      ? `There ${amount(low) === 1 ? 'was' : 'were'} ${say(low)}.`
      : `The numbers lie between ${say(low)} and ${say(high)}.`,
  ];
  const divided = all.filter((row) => row.removals !== null && row.convicted !== null);
  if (divided.length) {
    const parts = divided.map(
      (row) => `${words(row.convicted ?? 0, row.convicted_qualifier)} in ${yearOfPeriod(row.period)}`,
    );
    sentences.push(
      `The lower part of a bar counts removals of people with a conviction: ${printList(parts)}.`,
    );
  }
  if (all.some(lacksConvicted))
    sentences.push(`For ${yearsOf(all, lacksConvicted)} that part is not stated.`);
  return sentences.join(' ');
}

function notes(all: readonly RemovalRow[]): string[] {
  const hedged = all.flatMap((row) => [
    ...(row.removals !== null && row.removals_qualifier !== null
      ? [`${words(row.removals, row.removals_qualifier)} removals in ${yearOfPeriod(row.period)}`]
      : []),
    ...(row.convicted !== null && row.convicted_qualifier !== null
      ? [
          `${words(row.convicted, row.convicted_qualifier)} of people with a conviction in ${yearOfPeriod(row.period)}`,
        ]
      : []),
  ]);
  const missing = yearsOf(all, (row) => row.removals === null);
  return [
    'All removals that ICE counts are drawn. Those that came through Secure Communities were a part of them.',
    ...(groupRows(all, ({ edition }) => edition).length > 1
      ? [
          'Where the edition of the numbers changes, the drawing breaks: none of the sources says that the editions count the same cases, so bars of different groups are not compared.',
        ]
      : []),
    ...(all.some(lacksConvicted)
      ? [
          `An outlined bar is not divided: for ${yearsOf(all, lacksConvicted)} no number of removals of people with a conviction was seen.`,
        ]
      : []),
    ...(hedged.length
      ? [`A broken edge stands for a number that its source rounds or bounds: ${printList(hedged)}.`]
      : []),
    ...(missing ? [`For ${missing} no number of removals was seen.`] : []),
    'Who counts as convicted is as ICE lists it.',
  ];
}

/** Returns the layers of a bar: all removals, divided where the part with a conviction is stated. */
function layersOf(
  { removals, removals_qualifier, convicted, convicted_qualifier }: RemovalRow,
  index: number,
): Layer[] {
  const kind = convicted === null ? 'undivided' : 'whole';
  return [
    ...(removals === null
      ? []
      : [{ kind, at: cellMark(index, 'removals'), value: removals, qualifier: removals_qualifier } as const]),
    ...(convicted === null
      ? []
      : [
          {
            kind: 'share',
            at: cellMark(index, 'convicted'),
            value: convicted,
            qualifier: convicted_qualifier,
          } as const,
        ]),
  ];
}

/** ICE removals by fiscal year, with the part of people with a conviction where it is stated. */
export const iceRemovals = defineChart<RemovalRow>({
  id: 'ice-removals',
  subject: 'Removals by ICE as a whole',
  question,
  columns,
  rows,
  tableRows: (all) => [...all],
  title,
  subtitle: () =>
    'Removals by ICE in each fiscal year, and those of them that were of people whom ICE lists as convicted of a crime',
  describe,
  notes,
  events: () => [],
  draw: ({ rows, form }) =>
    drawBars(
      {
        groups: groupRows(rows, ({ edition }) => edition).map(({ name, rows }) => ({
          heading: editionWords(name),
          bars: rows.map(({ row, index }) => ({
            label: yearOfPeriod(row.period),
            layers: layersOf(row, index),
          })),
        })),
        axis: { value: 'removals in the fiscal year', period: 'fiscal year, October to September' },
        key: {
          share: 'of people with a conviction',
          whole: 'all other removals',
          undivided: 'not divided in the sources seen',
        },
        undivided: 'conviction not stated',
      },
      form,
    ),
});
