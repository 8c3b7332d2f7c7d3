import { printList } from '../language/index.ts';
import type { Archive } from '../archive/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { dateColumn, numberColumn, textColumn } from './rows/columns.ts';
import { drawStrips } from './forms/draw-strips.ts';
import { formatNumber } from './parts/format.ts';
import { dateOf } from '../dates/index.ts';

type SpeakerRow = Readonly<{ speaker: string; year: string | null; sources: number | null }>;

const question = 'Who is speaking in the sources, and when?';

/** Returns how many sources of each kind of speaker were published in each year, speakers in the order of the vocabulary, sources without a date last. */
function rows(archive: Archive): SpeakerRow[] {
  const sources = [...archive.sources.values()];
  return archive.vocabulary.data.speakers.flatMap(({ id, label }) => {
    const own = sources.filter(({ data }) => data.custom.speaker === id);
    const byYear = Map.groupBy(own, ({ data }) => data.issued?.['date-parts'][0]?.[0]);
    return [...byYear]
      .sort(([a = Infinity], [b = Infinity]) => a - b)
      .map(([year, list]) => ({
        speaker: label,
        year: year === undefined ? null : String(year),
        sources: list.length,
      }));
  });
}

const known = (all: readonly SpeakerRow[]) =>
  all.flatMap((row) => (row.sources === null ? [] : [{ ...row, sources: row.sources }]));

/** Returns how many sources each kind of speaker has, the most first. */
function totals(all: readonly SpeakerRow[]): { speaker: string; sources: number }[] {
  return [...Map.groupBy(known(all), ({ speaker }) => speaker)]
    .map(([speaker, list]) => ({ speaker, sources: list.reduce((sum, row) => sum + row.sources, 0) }))
    .sort((a, b) => b.sources - a.sources);
}

const nextYear = (year: string) => `${String(Number(dateOf(year).earliest.slice(0, 4)) + 1)}-01-01`;

/** Who is speaking: sources of the Record by kind of speaker and year. */
export const whoIsSpeaking = defineChart<SpeakerRow>({
  id: 'who-is-speaking',
  subject: 'Money, programs, research and sources',
  question,
  credit: 'the list of sources of this Record, counted',
  columns: [
    textColumn('speaker', 'Who is speaking'),
    dateColumn('year', 'Published in'),
    numberColumn('sources', 'Sources', 'sources'),
  ],
  rows,
  tableRows: (all) => all.filter(({ year }) => year !== null),
  title(all) {
    const list = totals(all);
    const [first, second] = list;
    const sum = list.reduce((whole, { sources }) => whole + sources, 0);
    return first && second && 2 * (first.sources + second.sources) > sum
      ? `${first.speaker} and ${second.speaker.toLowerCase()} speak in most of the sources`
      : question;
  },
  subtitle: () =>
    'Sources of this Record by kind of speaker and year of publication; the table shows those with a date',
  describe(all) {
    const list = totals(all);
    const [first] = list;
    if (!first) return 'The Record has no source.';
    const without = known(all)
      .filter(({ year }) => year === null)
      .reduce((sum, row) => sum + row.sources, 0);
    return [
      `A strip for each of ${formatNumber(list.length)} kinds of speaker has a bar for each year, as high as the number of its sources.`,
      `In all years, and without one, they are ${printList(list.map(({ speaker, sources }) => `${speaker} ${formatNumber(sources)}`))}.`,
      ...(without ? [`${formatNumber(without)} of them have no date.`] : []),
    ].join(' ');
  },
  notes: () => [
    'This is what the Record read, not all that was said. Many sources of one kind do not make a statement truer.',
    'Sources of one origin, such as reprints of one article, are counted one by one here; where the Record weighs voices it counts them once.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawStrips(
      {
        strips: [...Map.groupBy(all, ({ speaker }) => speaker)].map(([name, list]) => ({
          name,
          note: `${formatNumber(known(list).reduce((sum, row) => sum + row.sources, 0))} in all`,
          steps: list.flatMap((row) =>
            row.year === null || row.sources === null
              ? []
              : [
                  {
                    at: cellMark(all.indexOf(row), 'sources'),
                    value: row.sources,
                    from: `${dateOf(row.year).earliest.slice(0, 4)}-01-01`,
                    to: nextYear(row.year),
                  },
                ],
          ),
        })),
        ...{
          counts: 'height of a bar: sources published in the year',
          full: 1,
          air: 0,
          period: 'calendar year',
        },
      },
      form,
    ),
});
