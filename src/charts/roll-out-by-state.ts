import { dateOf, printDate } from '../dates/index.ts';
import { compareText, printList } from '../language/index.ts';
import { activatedCounties } from '../views/places/roll-out.ts';
import { statesInOrder } from '../views/places/places.ts';
import type { Archive } from '../archive/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { dateColumn, numberColumn, sourceColumn, textColumn } from './rows/columns.ts';
import { drawStrips, type Strip } from './forms/draw-strips.ts';
import { formatNumber } from './parts/format.ts';
import { groupRows, type Numbered } from './rows/group-rows.ts';

type StateRow = Readonly<{
  state: string;
  date: string;
  active: number | null;
  counties: number | null;
  share: number | null;
  source: string | null;
}>;

const question = 'When did the program reach the counties of each state?';

/** Returns the days on which counties of a state were activated, and how many were active at their end. */
function rowsOfState(archive: Archive, usps: string, name: string): StateRow[] {
  const counties = [...archive.places.values()].filter(
    ({ data }) => data.fips.length === 5 && data.state === usps,
  ).length;
  const byDay = Map.groupBy(
    activatedCounties(archive).filter(({ state }) => state === usps),
    ({ activated }) => dateOf(activated).latest ?? activated,
  );
  let active = 0;
  return [...byDay]
    .sort(([a], [b]) => compareText(a, b))
    .map(([date, started]) => {
      active += started.length;
      const sources = [...new Set(started.flatMap(({ source }) => source ?? []))];
      return {
        state: name,
        date,
        active,
        counties,
        share: Math.round((1000 * active) / counties) / 10,
        source: sources.join(' ') || null,
      };
    });
}

/** Returns the days of each state, states in the order of their first days and then of their last. */
function rows(archive: Archive): StateRow[] {
  return statesInOrder(archive)
    .map(({ data }) => rowsOfState(archive, data.state, data.name))
    .filter((list) => list.length > 0)
    .sort(
      (a, b) =>
        compareText(a[0]?.date ?? '', b[0]?.date ?? '') ||
        compareText(a.at(-1)?.date ?? '', b.at(-1)?.date ?? ''),
    )
    .flat();
}

const isWhole = ({ active, counties }: StateRow) => active !== null && active === counties;

function stripOf(name: string, all: readonly Numbered<StateRow>[]): Strip {
  const days = all
    .filter(({ row }) => row.share !== null)
    .toSorted((a, b) => compareText(dateOf(a.row.date).earliest, dateOf(b.row.date).earliest));
  const whole = days.find(({ row }) => isWhole(row));
  const starts = days.map(({ row }) => dateOf(row.date).earliest);
  return {
    name,
    ...(whole && { note: `all by ${printDate(whole.row.date)}` }),
    steps: days.map(({ row, index }, i) => ({
      at: cellMark(index, 'share'),
      value: row.share ?? 0,
      from: starts[i] ?? '',
      to: starts[i + 1],
    })),
  };
}

const names = (list: readonly string[]) => printList(list);
const statesOf = (all: readonly StateRow[]) => groupRows(all, ({ state }) => state);

/** Share of the counties of each state where the program was active: a strip for each, in the order of their starts. */
export const rollOutByState = defineChart<StateRow>({
  id: 'roll-out-by-state',
  subject: 'Where it was active',
  question,
  columns: [
    textColumn('state', 'State'),
    dateColumn('date', 'Day'),
    numberColumn('active', 'Counties active', 'counties'),
    numberColumn('counties', 'Counties in all', 'counties'),
    numberColumn('share', 'Percent of its counties', 'percent'),
    sourceColumn,
  ],
  rows,
  tableRows: (all) => [...all],
  title(all) {
    const groups = statesOf(all).filter(({ rows }) => rows.length > 0);
    const atOnce = groups.filter(({ rows }) => rows.length === 1 && rows.every(({ row }) => isWhole(row)));
    return groups.length && atOnce.length
      ? `Some states filled up over years; in ${formatNumber(atOnce.length)} all counties started on one day`
      : question;
  },
  subtitle: () =>
    'Percent of the counties of each state where the program was active, by day; states in the order of their first day',
  describe(all) {
    const groups = statesOf(all);
    const [first, last] = [groups[0], groups.at(-1)];
    const begin = first?.rows[0]?.row;
    const end = last?.rows[0]?.row;
    if (!first || !last || !begin || !end)
      return 'The Record has no state with a county with a day of activation.';
    const atOnce = groups
      .filter(({ rows }) => rows.length === 1 && rows.every(({ row }) => isWhole(row)))
      .map(({ name }) => name);
    return [
      `A strip for each of ${formatNumber(groups.length)} states, the District of Columbia among them, is filled as high as the share of its counties that were active.`,
      `The first is ${first.name} (${printDate(begin.date)}), the last to start is ${last.name} (${printDate(end.date)}).`,
      ...(atOnce.length ? [`All counties started on one day in ${names(atOnce)}.`] : []),
    ].join(' ');
  },
  notes: () => [
    'A county counts alike whether many people live in it or few; the chart of the people living in active counties weighs them.',
    'The days are those of a list that ICE published later, as a research data set carries it. Territories are not among the counties here.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawStrips(
      {
        strips: statesOf(all).map(({ name, rows }) => stripOf(name, rows)),
        ...{
          counts: 'height of a strip: percent of the counties of the state that were active',
          full: 100,
          air: 60,
          period: 'day, by calendar year',
        },
      },
      form,
    ),
});
