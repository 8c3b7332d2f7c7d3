import { printList } from '../language/index.ts';
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
import { drawRankedBars, rankedRow } from './forms/draw-ranked-bars.ts';
import { formatDate } from './parts/format.ts';

type LevelRow = Readonly<{
  level: string;
  period: string;
  removals: number | null;
  qualifier: string | null;
  publisher: string;
  claim: string;
  source: string;
}>;

/** The levels of ICE, and the claims that count them. */
const levels = [
  ['ice-fy2014-level-1', 'Level 1'],
  ['ice-fy2014-level-2', 'Level 2'],
  ['ice-fy2014-level-3', 'Level 3'],
] as const;

const question = 'In which conviction level were the people whom ICE removed?';
const known = (all: readonly LevelRow[]) =>
  all.flatMap((row) => (row.removals === null ? [] : [{ ...row, removals: row.removals }]));
const say = (row: LevelRow) => `${printAmount(row.removals ?? 0, 'removals', row.qualifier)} in ${row.level}`;

/** Removals of people with a conviction in fiscal year 2014, by the level in which ICE put them. */
export const convictionLevels = defineChart<LevelRow>({
  id: 'conviction-levels-fy2014',
  subject: 'Removals by ICE as a whole',
  question,
  columns: [
    textColumn('level', 'Level'),
    dateColumn('period', 'Fiscal year'),
    numberColumn('removals', 'Removals of people with a conviction', 'removals', 'qualifier'),
    qualifierColumn(),
    textColumn('publisher', 'Stated by', { inTable: false }),
    claimColumn,
    sourceColumn,
  ],
  rows: (archive) =>
    amountsOf(archive, levels).map(({ words, when, value, ...others }) => ({
      level: words,
      period: when,
      removals: value,
      ...others,
    })),
  tableRows: (all) => [...all],
  title(all) {
    const rows = known(all);
    const [first] = rows;
    if (!first || rows.length < 2) return question;
    const most = rows.reduce((high, row) => (row.removals > high.removals ? row : high), first);
    return `Of ICE’s removals after a conviction in ${formatDate(most.period)}, more were in ${most.level} than in any other`;
  },
  subtitle: () =>
    'Removals by ICE of people with a conviction in one fiscal year, by the level in which ICE put the most serious conviction',
  describe(all) {
    const rows = known(all);
    const [first] = rows;
    if (!first) return 'The Record has no number of removals by level.';
    return `Bars on one scale count ICE’s removals of people with a conviction in ${formatDate(first.period)}. There were ${printList(rows.map(say))}.`;
  },
  notes: () => [
    'These are all removals by ICE of people with a conviction, not only those through Secure Communities.',
    'Level 1 is the most serious of the levels of ICE, Level 3 the least. What each level covers changed over the years.',
    'A newspaper printed the numbers of the levels; together they are the total that ICE itself published.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawRankedBars(
      {
        rows: all.map(({ level, publisher, period, removals, qualifier }, i) =>
          rankedRow(
            level,
            `${publisher}, ${formatDate(period)}`,
            cellMark(i, 'removals'),
            removals,
            qualifier,
          ),
        ),
        axis: 'removals in the fiscal year, October to September',
      },
      form,
    ),
});
