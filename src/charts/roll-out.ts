import { compareDates, dateOf, dayNumber, overlaps, printDate } from '../dates/index.ts';
import { checkpoints } from '../views/claims/checkpoints.ts';
import { activationDays } from '../views/places/roll-out.ts';
import type { Archive } from '../archive/index.ts';
import { cellMark, defineChart, type Column } from './chart.ts';
import { claimColumn, dateColumn, numberColumn, qualifierColumn, sourceColumn } from './rows/columns.ts';
import { drawTimePlot } from './forms/draw-time-plot.ts';
import { formatNumber, formatWithQualifier } from './parts/format.ts';
import type { KeyEntry } from './parts/mark-key.ts';
import { rollOutEvents } from './rows/roll-out-events.ts';
import { countedRows, statedRows, type Counted, type RollOutRow, type Stated } from './rows/roll-out-rows.ts';

const measure = 'jurisdictions-active';

const columns: Column[] = [
  dateColumn('date', 'Date'),
  numberColumn('started', 'Counties activated on the day', 'counties'),
  numberColumn('active', 'Counties active', 'counties'),
  numberColumn('states', 'States with an active county', 'states'),
  numberColumn('population', 'People living in active counties', 'people'),
  numberColumn('stated', 'Jurisdictions active, as stated', 'jurisdictions', 'qualifier'),
  qualifierColumn(),
  claimColumn,
  sourceColumn,
];

/** Returns the days of the line, then the counts stated for a date of its time. */
function rows(archive: Archive): RollOutRow[] {
  const none = {
    started: null,
    active: null,
    states: null,
    population: null,
    stated: null,
    qualifier: null,
    claim: null,
  };
  const days = activationDays(archive).map(({ day, sources, ...counts }): RollOutRow => ({
    ...none,
    date: day,
    ...counts,
    source: sources.join(' ') || null,
  }));
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  const span = first === undefined ? undefined : dateOf(`${first}/${last ?? first}`);
  const stated = checkpoints(archive, measure)
    .filter(({ date }) => !span || overlaps(dateOf(date), span))
    .map(({ claim, date, value, qualifier }): RollOutRow => ({
      ...none,
      date,
      stated: value,
      qualifier: qualifier ?? null,
      claim: claim.id,
      source: claim.data.sources.map(({ id }) => id).join(' '),
    }));
  return [...days, ...stated];
}

/** Returns the stated counts and, of the days of each month, the last, in the order of time. */
function tableRows(all: readonly RollOutRow[]): RollOutRow[] {
  const last = new Map(countedRows(all).map((row) => [row.date.slice(0, 7), row.date]));
  const shown = all.filter((row) => row.active === null || last.get(row.date.slice(0, 7)) === row.date);
  return shown.sort((a, b) => compareDates(dateOf(a.date), dateOf(b.date)));
}

const counties = (count: number) => `${formatNumber(count)} ${count === 1 ? 'county' : 'counties'}`;
const monthOf = (day: string) => printDate(day.slice(0, 7));

function title(all: readonly RollOutRow[]): string {
  const days = countedRows(all);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last) return question;
  return `Secure Communities went from ${counties(first.active)} in ${monthOf(first.date)} to ${formatNumber(last.active)} in ${monthOf(last.date)}`;
}

const question = 'How did Secure Communities spread over the country?';

function describe(all: readonly RollOutRow[]): string {
  const days = countedRows(all);
  const stated = statedRows(all);
  const [first, last] = [days[0], days.at(-1)];
  const sentences: string[] = [];
  if (first && last) {
    sentences.push(
      `A line that rises in steps shows the counties active at the end of each day: ${counties(first.active)} on ${printDate(first.date)}, ${counties(last.active)} on ${printDate(last.date)}.`,
    );
    const half = days.find((row) => row.active * 2 >= last.active);
    const steepest = days.reduce(
      (most, row) => ((row.started ?? 0) > (most.started ?? 0) ? row : most),
      first,
    );
    if (half && days.length > 2)
      sentences.push(
        `Half of that number was reached on ${printDate(half.date)}; the largest step, of ${counties(steepest.started ?? 0)}, is that of ${printDate(steepest.date)}.`,
      );
  }
  const [low, high] = [stated[0], stated.at(-1)];
  if (low && high) {
    const marks =
      stated.length === 1 ? 'A mark shows a count' : `${formatNumber(stated.length)} marks show counts`;
    sentences.push(
      `${marks} of jurisdictions that officials or others stated at the time, the first of ${formatNumber(low.stated)} for ${printDate(low.date)}, the last of ${formatNumber(high.stated)} for ${printDate(high.date)}.`,
    );
    const apart = gaps(days, stated);
    if (apart) sentences.push(apart);
  }
  return sentences.join(' ') || 'The Record has no county with a day of activation and no stated count.';
}

/** Returns how far the exact counts stated for a day stand from the line on that day. */
function gaps(days: readonly Counted[], stated: readonly Stated[]): string | undefined {
  const differences = stated.flatMap((row) => {
    if (row.qualifier !== null || dateOf(row.date).precision !== 'day') return [];
    const counted = days.findLast(({ date }) => dayNumber(date) <= dayNumber(row.date));
    return counted ? [Math.abs(row.stated - counted.active)] : [];
  });
  if (differences.length < 2) return undefined;
  return `The ${formatNumber(differences.length)} exact counts stated for a day differ from the line by ${formatNumber(Math.min(...differences))} to ${formatNumber(Math.max(...differences))}.`;
}

function notes(all: readonly RollOutRow[]): string[] {
  const last = countedRows(all).at(-1);
  return [
    'The days of the line are those of a list that ICE published later, as a research data set carries it; the list itself was not seen.',
    ...(last
      ? [
          `The line counts the ${formatNumber(last.active)} counties and equivalents of the census. ICE counted jurisdictions, which are not quite the same; territories are not among the counties here.`,
        ]
      : []),
    'A count stated for a month or a year is drawn as long as that period, and a count with “more than” or “about” is drawn hollow.',
  ];
}

function keyOf(stated: readonly Stated[]): KeyEntry[] {
  const hedged = [...new Set(stated.flatMap(({ qualifier }) => qualifier ?? []))].map(
    (word) => `“${word.replace('-', ' ')}”`,
  );
  return [
    ...(stated.length ? [{ kind: 'exact', words: 'jurisdictions, as stated at the time' } as const] : []),
    ...(hedged.length ? [{ kind: 'bounded', words: `stated as ${hedged.join(' or ')}` } as const] : []),
    ...(stated.some(({ date }) => dateOf(date).precision !== 'day')
      ? [{ kind: 'exact', long: true, words: 'stated for a month or a year' } as const]
      : []),
  ];
}

/** Counties active by day, the counts stated at the time, and the events of the program. */
export const rollOut = defineChart<RollOutRow>({
  id: 'roll-out',
  subject: 'Where it was active',
  question,
  columns,
  rows,
  tableRows,
  title,
  subtitle: () =>
    'Counties where the program was active, by day, and the counts of jurisdictions that were stated at the time',
  describe,
  notes,
  events: rollOutEvents,
  draw({ rows, events, form }) {
    const shown = new Set(tableRows(rows));
    const stated = statedRows(rows);
    return drawTimePlot(
      {
        unit: ['counties active at the end of the day', 'counties active'],
        curve: {
          points: rows.flatMap((row, i) =>
            row.active === null
              ? []
              : [{ date: row.date, value: row.active, ...(shown.has(row) && { at: cellMark(i, 'active') }) }],
          ),
          end: counties,
        },
        stated: rows.flatMap((row, i) =>
          row.stated === null
            ? []
            : [
                {
                  ...({
                    at: cellMark(i, 'stated'),
                    date: row.date,
                    value: row.stated,
                    kind: row.qualifier === null ? 'exact' : 'bounded',
                  } as const),
                  label: formatWithQualifier(row.stated, row.qualifier),
                },
              ],
        ),
        key: keyOf(stated),
        events,
      },
      form,
    );
  },
});
