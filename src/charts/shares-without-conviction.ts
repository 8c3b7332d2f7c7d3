import { printList } from '../language/index.ts';
import type { Layer } from './forms/bars.ts';
import { cellMark, defineChart } from './chart.ts';
import { amountsOf, printAmount } from './rows/claim-figures.ts';
import {
  claimColumn,
  dateColumn,
  numberColumn,
  qualifierColumn,
  sourceColumn,
  textColumn,
} from './rows/columns.ts';
import { drawRankedBars, type RankedBar } from './forms/draw-ranked-bars.ts';
import { formatDate } from './parts/format.ts';

type ShareRow = Readonly<{
  base: string;
  period: string;
  without: number | null;
  with: number | null;
  qualifier: string | null;
  publisher: string;
  claim: string;
  source: string;
}>;

/** The claims, one of each base, and of whom each speaks. They are listed by base: an order of time would look like a trend. */
const bases = [
  ['gao-74-percent', 'people removed through the program, whole country'],
  ['state-illinois-stats', 'people deported from Illinois through the program'],
  ['illinois-medill-78', 'people whom ICE arrested through the program in Illinois'],
  ['trac330-477', 'people named in detainers, whole country'],
  ['num-fy2011-55-morton', 'people removed by ICE, through the program or not'],
] as const;
/** Those that state the share with a conviction. */
const stateWith = new Set(['gao-74-percent', 'num-fy2011-55-morton']);

const question = 'What share of the people had no conviction?';
const say = (row: ShareRow) => printAmount(row.without ?? row.with ?? 0, 'percent', row.qualifier);
const stated = (row: ShareRow) => row.without !== null || row.with !== null;

function barsOf(row: ShareRow, index: number): RankedBar[] {
  const bar = (value: number | null, name: 'without' | 'with', kind: Layer['kind']): RankedBar[] =>
    value === null
      ? []
      : [
          {
            ...{ at: cellMark(index, name), kind, value, qualifier: row.qualifier, fromEnd: name === 'with' },
            label: `${printAmount(value, 'percent', row.qualifier)} ${name === 'with' ? 'with a conviction' : 'without'}`,
          },
        ];
  return [...bar(row.without, 'without', 'share'), ...bar(row.with, 'with', 'whole')];
}

/** Shares without a conviction, each of other people: bars in no order of time. */
export const sharesWithoutConviction = defineChart<ShareRow>({
  id: 'shares-without-conviction',
  subject: 'Removals through the program',
  question,
  columns: [
    textColumn('base', 'Of whom'),
    dateColumn('period', 'Period'),
    numberColumn('without', 'Without a conviction, percent', 'percent', 'qualifier'),
    numberColumn('with', 'With a conviction, percent', 'percent', 'qualifier'),
    qualifierColumn(),
    textColumn('publisher', 'Stated by', { inTable: false }),
    claimColumn,
    sourceColumn,
  ],
  rows: (archive) =>
    amountsOf(archive, bases).map(({ words, when, value, ...others }) => {
      const isWith = stateWith.has(others.claim);
      return {
        base: words,
        period: when,
        without: isWith ? null : value,
        with: isWith ? value : null,
        ...others,
      };
    }),
  tableRows: (all) => [...all],
  title: (all) =>
    all.filter(stated).length > 1
      ? 'Shares without a conviction differ because each counts different people'
      : question,
  subtitle: () =>
    'Percent of the people named at each bar. The bars are not a series: they count different people over different times',
  describe(all) {
    const rows = all.filter(stated);
    if (!rows.length) return 'The Record has no share with or without a conviction.';
    const parts = rows.map(
      (row) =>
        `of ${row.base}, ${say(row)} were ${row.without === null ? 'with' : 'without'} a conviction (${formatDate(row.period)})`,
    );
    return `Bars of one length stand for all of the people named at each; a part of each is stated. By the sources, ${printList(parts)}.`;
  },
  notes: () => [
    'Each bar has a base of its own: removals, deportations from one state, arrests in one state, detainers, and all removals by ICE. A higher bar does not mean that a share rose.',
    'Where a source states the share with a conviction, that share is drawn, from the right; what is left of it is not a number that the source states.',
    'A conviction can be for any offense, and the sources do not say that they count the same offenses.',
  ],
  events: () => [],
  draw: ({ rows, form }) =>
    drawRankedBars(
      {
        rows: rows.map((row, i) => ({
          heading: row.base,
          remark: `${row.publisher}, ${formatDate(row.period)}`,
          bars: barsOf(row, i),
        })),
        axis: 'percent of the people named, over the period named',
        whole: 100,
      },
      form,
    ),
});
