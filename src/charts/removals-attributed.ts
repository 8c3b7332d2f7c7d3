import { compareDates, dateOf, printDate } from '../dates/index.ts';
import { whenOf } from '../views/claims/claims.ts';
import type { Archive } from '../archive/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { figuresOf, printAmount, sourcesCell, type ClaimFigure } from './rows/claim-figures.ts';
import {
  claimsColumn,
  dateColumn,
  numberColumn,
  qualifierColumn,
  sourceColumn,
  textColumn,
} from './rows/columns.ts';
import { drawTimePlot } from './forms/draw-time-plot.ts';
import { formatWithQualifier } from './parts/format.ts';
import type { KeyEntry } from './parts/mark-key.ts';
import type { StatedMark } from './parts/time-spans.ts';

type AttributedRow = Readonly<{
  date: string;
  counted: string;
  number: number | null;
  qualifier: string | null;
  claims: string | null;
  source: string | null;
}>;

/** What the statements count, by measure, and the shape of its marks. */
const counted = [
  { measure: 'sc-removals-cumulative', words: 'all removals', shape: '' },
  { measure: 'sc-deportations-cumulative', words: '“deportations”, in the source’s word', shape: '-flat' },
  {
    measure: 'sc-convicted-removals-cumulative',
    words: 'removals of people with a conviction',
    shape: '-square',
  },
] as const;
/** Claims that name a place and yet count for the whole country. */
const national = new Set(['stat-2010-07-06-30700']);

const question = 'How many removals were attributed to the program, and by when?';

/** Returns the day up to which a claim counts: the end of its period, else its date. */
function upTo({ data }: ClaimFigure['claim']): string {
  const end = data.period?.split('/')[1];
  return end !== undefined && end !== '..' ? end : (data.date ?? data.period ?? '');
}

/** Returns the statements on the whole country, those of one number for one day in one row. */
function rows(archive: Archive): AttributedRow[] {
  return counted
    .flatMap(({ measure, words }) => {
      const figures = figuresOf(archive, measure).filter(
        ({ claim }) => whenOf(claim) !== undefined && (!claim.data.places || national.has(claim.id)),
      );
      const same = Map.groupBy(figures, ({ claim, figure }) =>
        [upTo(claim), figure.value, figure.qualifier].join(' '),
      );
      return [...same.values()].flatMap((list): AttributedRow[] => {
        const [first] = list;
        if (!first) return [];
        const sources = [...new Set(list.flatMap(({ claim }) => sourcesCell(claim).split(' ')))];
        return [
          {
            ...{
              date: upTo(first.claim),
              counted: words,
              number: first.figure.value,
              qualifier: first.figure.qualifier ?? null,
            },
            ...{
              claims: [...new Set(list.map(({ claim }) => claim.id))].join(' '),
              source: sources.join(' '),
            },
          },
        ];
      });
    })
    .sort((a, b) => compareDates(dateOf(a.date), dateOf(b.date)));
}

const shapeOf = (words: string) => counted.find((one) => one.words === words)?.shape ?? '';

function markOf(row: AttributedRow, index: number): StatedMark[] {
  if (row.number === null) return [];
  const kind = `${row.qualifier === null ? 'exact' : 'bounded'}${shapeOf(row.counted)}` as const;
  return [
    {
      at: cellMark(index, 'number'),
      date: row.date,
      value: row.number,
      kind,
      label: formatWithQualifier(row.number, row.qualifier),
    },
  ];
}

function keyOf(all: readonly AttributedRow[]): KeyEntry[] {
  const kinds = counted.filter(({ words }) =>
    all.some((row) => row.counted === words && row.number !== null),
  );
  return [
    ...kinds.map(({ shape, words }): KeyEntry => ({ kind: `exact${shape}`, words })),
    ...(all.some(({ number, qualifier }) => number !== null && qualifier !== null)
      ? [{ kind: 'bounded', words: 'hollow: rounded, or a bound' } as const]
      : []),
  ];
}

const removals = (all: readonly AttributedRow[]) =>
  all.filter((row) => row.counted === counted[0].words && row.number !== null);
const soFar = (row: AttributedRow) =>
  `${printAmount(row.number ?? 0, 'removals', row.qualifier)} to ${printDate(dateOf(row.date).earliest.slice(0, 7))}`;
const say = (row: AttributedRow) =>
  `${printAmount(row.number ?? 0, 'removals', row.qualifier)} by ${printDate(row.date)}`;

/** Removals attributed to the program: what was stated, by the day up to which it counts. */
export const removalsAttributed = defineChart<AttributedRow>({
  id: 'removals-attributed',
  subject: 'Removals through the program',
  question,
  columns: [
    dateColumn('date', 'Up to'),
    textColumn('counted', 'What is counted'),
    numberColumn('number', 'From the start of the program', 'removals', 'qualifier'),
    qualifierColumn(),
    claimsColumn,
    sourceColumn,
  ],
  rows,
  tableRows: (all) => [...all],
  title(all) {
    const exact = removals(all).filter(({ qualifier }) => qualifier === null);
    const [first, last] = [exact[0], exact.at(-1)];
    return first && last && first !== last
      ? `Removals through the program, as stated: ${soFar(first)}, ${soFar(last)}`
      : question;
  },
  subtitle: () =>
    'Removals through Secure Communities from its start to the stated day, whole country, as different sources state them',
  describe(all) {
    const stated = all.filter(({ number }) => number !== null);
    const [first, last] = [removals(all)[0], removals(all).at(-1)];
    if (!stated.length) return 'The Record has no statement of removals through the program.';
    return [
      'A mark for each statement stands at the day up to which it counts; marks are not joined, because the sources count differently.',
      ...(first && last
        ? [`All removals: ${first === last ? say(first) : `${say(first)}; ${say(last)}`}.`]
        : []),
      ...counted.slice(1).flatMap(({ words }) => {
        const own = stated.filter((row) => row.counted === words);
        const [low, high] = [own[0], own.at(-1)];
        return low && high
          ? [`Stated as ${words}: ${low === high ? say(low) : `${say(low)}; ${say(high)}`}.`]
          : [];
      }),
    ].join(' ');
  },
  notes: () => [
    'Each number counts from the start of the program in 2008: later ones contain the earlier ones.',
    'Removals, “deportations” and removals of people with a conviction are three things. Where a source says “deported”, it does not tell removals from returns.',
    'A number without a stated day is drawn over the month or the year for which it was given.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawTimePlot(
      {
        unit: ['removals from the start of the program to the stated day', 'removals to the stated day'],
        stated: all.flatMap(markOf),
        key: keyOf(all),
      },
      form,
    ),
});
