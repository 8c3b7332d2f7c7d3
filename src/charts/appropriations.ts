import { printList } from '../language/index.ts';
import type { Archive } from '../archive/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { figuresOf, printAmount, sourcesCell } from './rows/claim-figures.ts';
import {
  claimsColumn,
  dateColumn,
  numberColumn,
  qualifierColumn,
  sourceColumn,
  textColumn,
} from './rows/columns.ts';
import { drawBars } from './forms/draw-bars.ts';
import { groupRows, yearOfPeriod } from './rows/group-rows.ts';
import { numberCell, seriesRows } from './rows/series-rows.ts';

type MoneyRow = Readonly<{
  period: string;
  kind: string;
  dollars: number | null;
  qualifier: string | null;
  claims: string | null;
  source: string | null;
  reason: string | null;
}>;

const kinds = { given: 'set aside by Congress', asked: 'asked for, as newspapers gave it' } as const;
const question = 'How much money was set aside for the program?';

/** Returns the sums of each fiscal year that Congress set aside, then those that were asked for. */
function rows(archive: Archive): MoneyRow[] {
  const given = seriesRows(archive, 'program-appropriations').map((cells): MoneyRow => {
    const dollars = numberCell(cells['appropriation']);
    return {
      ...{
        period: cells['period'] ?? '',
        kind: kinds.given,
        dollars,
        qualifier: null,
        claims: cells['claims'] ?? null,
        source: cells['source'] ?? null,
      },
      reason: dollars === null ? (cells['reason'] ?? null) : null,
    };
  });
  const asked = figuresOf(archive, 'sc-budget-request').flatMap(({ claim, figure }): MoneyRow[] => {
    const { period } = claim.data;
    if (period === undefined) return [];
    const who = { claims: claim.id, source: sourcesCell(claim), reason: null };
    return [
      { period, kind: kinds.asked, dollars: figure.value, qualifier: figure.qualifier ?? null, ...who },
    ];
  });
  return [...given, ...asked];
}

const say = ({ dollars, qualifier, period }: MoneyRow) =>
  `${printAmount(dollars ?? 0, 'us-dollars', qualifier)} for fiscal year ${yearOfPeriod(period)}`;
const list = (all: readonly MoneyRow[]) => printList(all.map(say));
const known = (all: readonly MoneyRow[], kind: string) =>
  all.filter((row) => row.kind === kind && row.dollars !== null);

/** Money for the program by fiscal year: what Congress set aside, and what was asked for. */
export const appropriations = defineChart<MoneyRow>({
  id: 'appropriations',
  subject: 'Money, programs, research and sources',
  question,
  columns: [
    dateColumn('period', 'Fiscal year'),
    textColumn('kind', 'Kind of sum'),
    numberColumn('dollars', 'US dollars', 'dollars', 'qualifier'),
    qualifierColumn(),
    claimsColumn,
    sourceColumn,
    textColumn('reason', 'Why a value is missing or needs care'),
  ],
  rows,
  tableRows: (all) => [...all],
  title(all) {
    const given = known(all, kinds.given);
    const [first, last] = [given[0], given.at(-1)];
    if (!first || !last || first === last) return question;
    const sums = given.map(({ dollars, qualifier }) => printAmount(dollars ?? 0, 'us-dollars', qualifier));
    return `Congress set aside ${printList(sums)} in fiscal years ${yearOfPeriod(first.period)} to ${yearOfPeriod(last.period)}`;
  },
  subtitle: () =>
    'US dollars for Secure Communities by fiscal year: set aside in appropriations acts, and asked for in budget requests',
  describe(all) {
    const [given, asked] = [known(all, kinds.given), known(all, kinds.asked)];
    if (!given.length && !asked.length) return 'The Record has no sum for the program.';
    const missing = all.filter((row) => row.kind === kinds.given && row.dollars === null).length;
    return [
      'Bars show sums by fiscal year, those that Congress set aside apart from those that were asked for.',
      ...(given.length ? [`Set aside: ${list(given)}.`] : []),
      ...(asked.length ? [`Asked for: ${list(asked)}.`] : []),
      ...(missing
        ? [
            `For ${missing} ${missing === 1 ? 'year' : 'years'} no sum was seen; that does not mean that there was none.`,
          ]
        : []),
    ].join(' ');
  },
  notes: () => [
    'The dollars are those of their years: they are not adjusted for prices.',
    'The sum for the first year was given to better identify and remove people with convictions; the program was launched from it.',
    'Two newspapers give the request for one year differently; both are drawn. A request is not a grant.',
    'What ICE spent on the program from its other funds is not in these sums.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawBars(
      {
        groups: groupRows(all, ({ kind }) => kind).map(({ name, rows }) => ({
          heading: name,
          bars: rows.map(({ row, index }) => ({
            label: yearOfPeriod(row.period),
            layers:
              row.dollars === null
                ? []
                : [
                    {
                      ...({
                        kind: row.kind === kinds.given ? 'share' : 'undivided',
                        at: cellMark(index, 'dollars'),
                      } as const),
                      ...{ value: row.dollars, qualifier: row.qualifier },
                    },
                  ],
          })),
        })),
        axis: {
          value: 'millions of US dollars for the fiscal year',
          period: 'fiscal year, October to September',
        },
        key: { share: kinds.given, undivided: kinds.asked },
        scale: 1e6,
        print: (value) => printAmount(value, 'us-dollars', null),
      },
      form,
    ),
});
