import { printDate } from '../dates/index.ts';
import { activationDays } from '../views/places/roll-out.ts';
import type { Archive } from '../archive/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { dateColumn, numberColumn, sourceColumn } from './rows/columns.ts';
import { drawTimePlot } from './forms/draw-time-plot.ts';
import { formatNumber } from './parts/format.ts';
import { rollOutEvents } from './rows/roll-out-events.ts';

type PopulationRow = Readonly<{
  date: string;
  population: number | null;
  share: number | null;
  source: string | null;
}>;

const question = 'How many people lived where the program was active?';

function rows(archive: Archive): PopulationRow[] {
  const all = [...archive.places.values()].reduce(
    (sum, { data }) => sum + (data.fips.length === 5 ? (data.population ?? 0) : 0),
    0,
  );
  return activationDays(archive).map(({ day, population, sources }) => ({
    ...{ date: day, population, share: all > 0 ? Math.round((1000 * population) / all) / 10 : null },
    source: sources.join(' ') || null,
  }));
}

/** Returns the last day of each month. */
function lastOfMonths(all: readonly PopulationRow[]): PopulationRow[] {
  const last = new Map(all.map((row) => [row.date.slice(0, 7), row]));
  return all.filter((row) => last.get(row.date.slice(0, 7)) === row);
}

const people = (value: number) => `${formatNumber(value)} people`;
const known = (all: readonly PopulationRow[]) =>
  all.flatMap((row) => (row.population === null ? [] : [{ ...row, population: row.population }]));
const half = (all: readonly PopulationRow[]) => all.find(({ share }) => share !== null && share >= 50);

/** People living in counties where the program was active, by day. */
export const populationActive = defineChart<PopulationRow>({
  id: 'population-active',
  subject: 'Where it was active',
  question,
  columns: [
    dateColumn('date', 'Day'),
    numberColumn('population', 'People living in active counties', 'people'),
    numberColumn('share', 'Percent of all people', 'percent'),
    sourceColumn,
  ],
  rows,
  tableRows: lastOfMonths,
  title(all) {
    const middle = half(all);
    return middle
      ? `From ${printDate(middle.date.slice(0, 7))} at least half of the people lived where the program was active`
      : question;
  },
  subtitle: () =>
    'People living in counties where the program was active, by day, as the census of 2010 counted them',
  describe(all) {
    const [first, last] = [known(all)[0], known(all).at(-1)];
    if (!first || !last) return 'The Record has no county with a day of activation and a number of people.';
    const middle = half(all);
    return [
      `A line that rises in steps shows how many people lived in active counties: ${people(first.population)} on ${printDate(first.date)}, ${people(last.population)} on ${printDate(last.date)}.`,
      ...(middle
        ? [
            `Half of all people were reached on ${printDate(middle.date)}, with ${people(middle.population ?? 0)}.`,
          ]
        : []),
      'The most populous counties came early: the line rises sooner than that of the counties.',
    ]
      .slice(0, middle ? 3 : 1)
      .join(' ');
  },
  notes: () => [
    'The number of people is that of the census of 2010 for every day: people who moved or were born later are not counted.',
    'Living in an active county says nothing of being arrested there. The check touched people who were booked into a jail.',
    'The days are those of a list that ICE published later, as a research data set carries it. Territories are not among the counties here.',
  ],
  events: rollOutEvents,
  draw({ rows: all, events, form }) {
    const shown = new Set(lastOfMonths(all));
    return drawTimePlot(
      {
        unit: ['people living in active counties, in millions', 'people, in millions'],
        curve: {
          points: all.flatMap((row, i) =>
            row.population === null
              ? []
              : [
                  {
                    date: row.date,
                    value: row.population,
                    ...(shown.has(row) && { at: cellMark(i, 'population') }),
                  },
                ],
          ),
          end: people,
        },
        scale: 1e6,
        events,
      },
      form,
    );
  },
});
