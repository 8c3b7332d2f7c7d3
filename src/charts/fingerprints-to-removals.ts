import { printList } from '../language/index.ts';
import { printDate } from '../dates/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { amountsOf } from './rows/claim-figures.ts';
import {
  claimColumn,
  dateColumn,
  numberColumn,
  qualifierColumn,
  sourceColumn,
  textColumn,
} from './rows/columns.ts';
import { drawRankedBars, rankedRow } from './forms/draw-ranked-bars.ts';
import { formatNumber, formatWithQualifier } from './parts/format.ts';

type StepRow = Readonly<{
  step: string;
  date: string;
  number: number | null;
  qualifier: string | null;
  publisher: string;
  claim: string;
  source: string;
}>;

/** The steps from a fingerprint to a removal, and the claims of one account that count them up to one date. */
const steps = [
  ['stat-2011-06-submissions', 'fingerprint submissions checked'],
  ['stat-2011-06-matches', 'submissions that matched a DHS record'],
  ['stat-2011-06-arrests', 'people arrested by ICE after a match'],
  ['stat-2011-06-removals', 'people removed after a match'],
] as const;

const question = 'How many of the fingerprints checked led to a match, an arrest, a removal?';
const known = (all: readonly StepRow[]) =>
  all.flatMap((row) => (row.number === null ? [] : [{ ...row, number: row.number }]));

/** From fingerprints to removals: the steps of the program as one source counts them up to one date. */
export const fingerprintsToRemovals = defineChart<StepRow>({
  id: 'fingerprints-to-removals',
  subject: 'Removals through the program',
  question,
  columns: [
    textColumn('step', 'Step'),
    dateColumn('date', 'Up to'),
    numberColumn('number', 'Submissions or people', 'submissions', 'qualifier'),
    qualifierColumn(),
    textColumn('publisher', 'Stated by', { inTable: false }),
    claimColumn,
    sourceColumn,
  ],
  rows: (archive) =>
    amountsOf(archive, steps).map(({ words, when, value, ...others }) => ({
      step: words,
      date: when,
      number: value,
      ...others,
    })),
  tableRows: (all) => [...all],
  title(all) {
    const [first, last] = [known(all)[0], known(all).at(-1)];
    return first && last && first.number > 0 && last !== first
      ? `To ${printDate(last.date)}, by one account: ${formatNumber(first.number)} ${first.step}, ${formatNumber(last.number)} ${last.step}`
      : question;
  },
  subtitle: () =>
    'Submissions, then people, counted from the start of the program to one date, whole country, as one news account states them',
  describe(all) {
    const rows = known(all);
    if (rows.length < 1) return 'The Record has no account of the steps from a fingerprint to a removal.';
    return [
      'Bars on one scale count the steps from a check of fingerprints to a removal.',
      `They are ${printList(rows.map(({ step, number, qualifier }) => `${formatWithQualifier(number, qualifier)} ${step}`))}.`,
    ].join(' ');
  },
  notes: () => [
    'A submission is a set of fingerprints, not a person: one person can be booked more than once.',
    'A match is a DHS record, which can be that of a naturalized citizen or of somebody in the country lawfully.',
    'The steps overlap in time: people who were removed up to the date may have been arrested long before it, and others who were arrested were removed later.',
    'The source states the date for one county; that it holds for the whole country is taken from the context.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawRankedBars(
      {
        rows: all.map(({ step, publisher, date, number, qualifier }, i) =>
          rankedRow(step, `${publisher}, to ${printDate(date)}`, cellMark(i, 'number'), number, qualifier),
        ),
        axis: 'submissions, then people, in millions, at one date',
        scale: 1e6,
      },
      form,
    ),
});
