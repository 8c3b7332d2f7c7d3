import { printDate } from '../dates/index.ts';
import type { Archive } from '../archive/index.ts';
import type { BarGroup } from './forms/bars.ts';
import { cellMark, defineChart } from './chart.ts';
import { claimsColumn, dateColumn, numberColumn, sourceColumn, textColumn } from './rows/columns.ts';
import { drawBars } from './forms/draw-bars.ts';
import { drawTimePlot } from './forms/draw-time-plot.ts';
import { formatNumber } from './parts/format.ts';
import { groupRows, yearOfPeriod } from './rows/group-rows.ts';
import { numberCell, seriesRows, type SeriesCells } from './rows/series-rows.ts';
import { stackPanels } from './parts/stack-panels.ts';

type DetainerRow = Readonly<{
  period: string;
  detainers: number | null;
  edition: string;
  claims: string | null;
  source: string | null;
  reason: string | null;
}>;

const question = 'How many detainers did ICE issue?';
const editions = {
  earlier: 'TRAC, release of 2014',
  later: 'TRAC, release of 2018',
  month: 'months that are known',
} as const;

/** Returns the ids of a list in a cell that belong to a release: those that name it. */
function idsOf(cell: string | null | undefined, release: string): string | null {
  return (
    (cell ?? '')
      .split(' ')
      .filter((id) => id.endsWith(release))
      .join(' ') || null
  );
}

function rowOfYear(cells: SeriesCells, column: string, edition: string, release: string): DetainerRow {
  const [source, claims] = [
    idsOf(cells['source'], release.replace('trac', 'trac-')),
    idsOf(cells['claims'], release),
  ];
  return {
    period: cells['period'] ?? '',
    detainers: numberCell(cells[column]),
    edition,
    claims,
    source,
    reason: claims === null ? (cells['reason'] ?? null) : null,
  };
}

/** Returns the fiscal years of both releases, then the months that are known. */
function rows(archive: Archive): DetainerRow[] {
  const years = seriesRows(archive, 'detainers-by-fiscal-year');
  return [
    ...years
      .filter((cells) => cells['earlier_count'] !== null)
      .map((cells) => rowOfYear(cells, 'earlier_count', editions.earlier, 'trac370')),
    ...years.map((cells) => rowOfYear(cells, 'detainers', editions.later, 'trac511')),
    ...seriesRows(archive, 'detainers-by-month')
      .filter((cells) => cells['detainers'] !== null)
      .map((cells) => ({
        ...{
          period: cells['period'] ?? '',
          detainers: numberCell(cells['detainers']),
          edition: editions.month,
        },
        ...{
          claims: cells['claims'] ?? null,
          source: cells['source'] ?? null,
          reason: cells['reason'] ?? null,
        },
      })),
  ];
}

const isMonth = ({ edition }: DetainerRow) => edition === editions.month;
const known = (all: readonly DetainerRow[]) =>
  all.flatMap((row) => (row.detainers === null ? [] : [{ ...row, detainers: row.detainers }]));

function extremes(all: readonly DetainerRow[]): [low: DetainerRow, high: DetainerRow] | undefined {
  const list = known(all).toSorted((a, b) => a.detainers - b.detainers);
  const [low, high] = [list[0], list.at(-1)];
  return low && high ? [low, high] : undefined;
}

const say = (row: DetainerRow) => `${formatNumber(row.detainers)} in ${printDate(row.period)}`;

function groupsOf(all: readonly DetainerRow[]): BarGroup[] {
  return groupRows(all, ({ edition }) => edition)
    .map(({ name, rows }) => ({ heading: name, rows: rows.filter(({ row }) => !isMonth(row)) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => ({
      heading,
      bars: rows.map(({ row, index }) => ({
        label: yearOfPeriod(row.period),
        layers:
          row.detainers === null
            ? []
            : [
                {
                  kind: 'share',
                  at: cellMark(index, 'detainers'),
                  value: row.detainers,
                  qualifier: null,
                } as const,
              ],
      })),
    }));
}

/** Detainers by fiscal year, and the months that are known. */
export const detainers = defineChart<DetainerRow>({
  id: 'detainers',
  subject: 'Detainers',
  question,
  columns: [
    dateColumn('period', 'Fiscal year or month'),
    numberColumn('detainers', 'Detainers', 'detainers'),
    textColumn('edition', 'Edition'),
    claimsColumn,
    sourceColumn,
    textColumn('reason', 'Why a value is missing or needs care'),
  ],
  rows,
  tableRows: (all) => [...all],
  title(all) {
    const range = extremes(all.filter(({ edition }) => edition === editions.later));
    return range && range[0] !== range[1] ? `Detainers: from ${say(range[1])} to ${say(range[0])}` : question;
  },
  subtitle: () =>
    'Detainers that ICE issued, by fiscal year in two releases that are not joined, and below in the months that are known',
  describe(all) {
    if (!known(all).length) return 'The Record has no number of detainers for a year or a month.';
    const sentences = [
      'Bars show detainers by fiscal year, in a group for each release of the data; marks below show the months that are known.',
    ];
    const years = extremes(all.filter((row) => !isMonth(row)));
    const months = extremes(all.filter(isMonth));
    if (years) sentences.push(`The years lie between ${say(years[0])} and ${say(years[1])}.`);
    if (months) sentences.push(`The months lie between ${say(months[0])} and ${say(months[1])}.`);
    const missing = all.filter((row) => row.detainers === null).length;
    if (missing)
      sentences.push(`For ${formatNumber(missing)} ${missing === 1 ? 'year' : 'years'} no number was seen.`);
    return sentences.join(' ');
  },
  notes: () => [
    'All detainers that ICE issued or prepared are counted, not only those after a match of Secure Communities.',
    'The two releases of TRAC count the same years differently; neither says why. They stand apart and are not joined.',
    'Months are known singly. Those between them are missing, not zero; sources do not agree on which month was the peak.',
    'A detainer is a request to a jail. It does not say whether the person was handed over or removed.',
  ],
  events: () => [],
  draw({ rows: all, form }) {
    const years = drawBars(
      {
        groups: groupsOf(all),
        axis: { value: 'detainers in the fiscal year', period: 'fiscal year, October to September' },
        key: {},
      },
      form,
    );
    const months = all.flatMap((row, i) =>
      row.detainers === null || !isMonth(row)
        ? []
        : [
            {
              at: cellMark(i, 'detainers'),
              date: row.period,
              value: row.detainers,
              kind: 'exact' as const,
              label: formatNumber(row.detainers),
            },
          ],
    );
    return stackPanels(
      [
        years,
        drawTimePlot(
          {
            unit: ['detainers in a month, where known'],
            stated: months,
            period: 'month, by calendar year',
            low: true,
          },
          form,
        ),
      ],
      28,
    );
  },
});
