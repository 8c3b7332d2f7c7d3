import { dateOf, printDate } from '../dates/index.ts';
import { checkpoints } from '../views/claims/checkpoints.ts';
import { activationDays, type ActivationDay } from '../views/places/roll-out.ts';
import type { Archive } from '../archive/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { sourcesCell } from './rows/claim-figures.ts';
import { claimColumn, dateColumn, numberColumn, qualifierColumn, sourceColumn } from './rows/columns.ts';
import { drawTimePlot } from './forms/draw-time-plot.ts';
import { formatNumber } from './parts/format.ts';
import type { StatedMark } from './parts/time-spans.ts';

type ComparedRow = Readonly<{
  date: string;
  stated: number | null;
  qualifier: string | null;
  recorded: number | null;
  recorded_other: number | null;
  difference: number | null;
  difference_other: number | null;
  claim: string | null;
  source: string | null;
}>;

const question = 'How near do the counts that were stated come to the county record?';

/** Returns how many counties were active at the end of a day, YYYY-MM-DD. */
function activeOn(days: readonly ActivationDay[], day: string): number {
  return days.findLast((one) => one.day <= day)?.active ?? 0;
}

/** Returns the counts stated for a date of the roll-out, with what the county record has on its first and on its last day. */
function rows(archive: Archive): ComparedRow[] {
  const days = activationDays(archive);
  const [first = '', last = ''] = [days[0]?.day, days.at(-1)?.day];
  return checkpoints(archive, 'jurisdictions-active').flatMap(
    ({ claim, date, value, qualifier }): ComparedRow[] => {
      const { earliest, latest = earliest } = dateOf(date);
      if (latest < first || earliest > last) return [];
      const [low, high] = [activeOn(days, earliest), activeOn(days, latest)];
      const isRange = low !== high;
      return [
        {
          ...{
            date,
            stated: value,
            qualifier: qualifier ?? null,
            recorded: low,
            recorded_other: isRange ? high : null,
          },
          ...{
            difference: value - low,
            difference_other: isRange ? value - high : null,
            claim: claim.id,
            source: sourcesCell(claim),
          },
        },
      ];
    },
  );
}

/** Returns the rows of exact counts for one day. */
function plain(all: readonly ComparedRow[]): (ComparedRow & { difference: number })[] {
  return all.flatMap((row) =>
    row.qualifier === null && row.difference !== null && dateOf(row.date).precision === 'day'
      ? [{ ...row, difference: row.difference }]
      : [],
  );
}

const signed = (value: number) => (value > 0 ? `+${formatNumber(value)}` : formatNumber(value));
const far = (row: { difference: number }) => Math.abs(row.difference);

function markOf(row: ComparedRow, index: number): StatedMark[] {
  const { date, difference, difference_other: other, qualifier } = row;
  if (difference === null) return [];
  return [
    {
      ...{
        at: cellMark(index, 'difference'),
        date,
        kind: `${qualifier === null ? 'exact' : 'bounded'}${other === null ? '' : '-range'}` as const,
      },
      value: other === null ? difference : [Math.min(difference, other), Math.max(difference, other)],
      label:
        other === null
          ? signed(difference)
          : `${signed(Math.min(difference, other))} to ${signed(Math.max(difference, other))}`,
    },
  ];
}

/** Counts stated at the time, held against the county record on their days. */
export const statedAndRecorded = defineChart<ComparedRow>({
  id: 'stated-and-recorded',
  subject: 'Where it was active',
  question,
  columns: [
    dateColumn('date', 'Stated for'),
    numberColumn('stated', 'Jurisdictions, as stated', 'jurisdictions', 'qualifier'),
    qualifierColumn(),
    numberColumn('recorded', 'Counties in the record then', 'counties'),
    numberColumn('recorded_other', 'and at the end of that time', 'counties'),
    numberColumn('difference', 'Stated less recorded', 'counties'),
    numberColumn('difference_other', 'and at the end of that time', 'counties'),
    claimColumn,
    sourceColumn,
  ],
  rows,
  tableRows: (all) => [...all],
  title(all) {
    const exact = plain(all);
    return exact.length > 1
      ? `The ${formatNumber(exact.length)} exact counts stated for a day differ from the county record by ${formatNumber(Math.max(...exact.map(far)))} at most`
      : question;
  },
  subtitle: () =>
    'Counts of jurisdictions stated at the time, less the counties that the record has as active on the same day',
  describe(all) {
    if (!all.some(({ difference }) => difference !== null))
      return 'The Record has no count that was stated for a day of the roll-out.';
    const exact = plain(all);
    const farthest = exact.reduce<(typeof exact)[number] | undefined>(
      (most, row) => (most === undefined || far(row) > far(most) ? row : most),
      undefined,
    );
    const equal = exact.filter((row) => row.difference === 0);
    return [
      'A mark for each count shows by how much it is above or below the county record; at zero they are equal.',
      ...(farthest
        ? [
            `Of the ${formatNumber(exact.length)} exact counts stated for a day, ${formatNumber(equal.length)} equal it; farthest from it is that for ${printDate(farthest.date)}: ${formatNumber(farthest.stated)} stated, ${formatNumber(farthest.recorded)} recorded.`,
          ]
        : []),
      'Counts stated for a month or a year stand from their least to their largest difference.',
    ].join(' ');
  },
  notes: () => [
    'ICE counted jurisdictions; the record counts counties and their equivalents. A difference can come from that alone.',
    'A count that was stated for a day may have been made some days before it.',
    'The days of the county record come from a list that ICE published later, as a research data set carries it.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawTimePlot(
      {
        unit: ['counties more (+) or fewer than in the county record', 'counties more (+) or fewer'],
        stated: all.flatMap(markOf),
        key: [
          ...(all.some(({ difference, qualifier }) => difference !== null && qualifier === null)
            ? [{ kind: 'exact', words: 'exact count' } as const]
            : []),
          ...(all.some(({ difference, qualifier }) => difference !== null && qualifier !== null)
            ? [{ kind: 'bounded', words: 'stated as “about”, “more than” or the like' } as const]
            : []),
          ...(all.some((row) => row.difference !== null && row.difference_other !== null)
            ? [
                {
                  kind: 'exact-range',
                  words: 'stated for a month or a year: from its least to its largest difference',
                } as const,
              ]
            : []),
        ],
      },
      form,
    ),
});
