import { dateOf } from '../../dates/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { ChartData } from '../../kinds/index.ts';
import { eventsInOrder, type EventEntry } from '../../views/timeline/timeline.ts';
import type { Row } from '../chart.ts';

/** Returns the first and the last date of the line that a chart draws; undefined where it draws none. */
function timeOfLine({ drawing }: ChartData, rows: readonly Row[]): [string, string] | undefined {
  for (const spec of [drawing].flat()) {
    if (spec.form !== 'time-plot' || !spec.line) continue;
    const { column } = spec.line;
    const dates = rows.filter((row) => (row[column] ?? null) !== null).map((row) => String(row[spec.time]));
    const [first, last] = [dates[0], dates.at(-1)];
    if (first !== undefined && last !== undefined) return [first, last];
  }
  return undefined;
}

/**
 * Returns the events that the drawing of a chart names, in order: those of its track and importance that
 * begin and end while its line runs.
 */
export function eventsOf(archive: Archive, data: ChartData, rows: readonly Row[]): EventEntry[] {
  const time = timeOfLine(data, rows);
  const { events } = data;
  if (!events || !time) return [];
  const [first, last] = time;
  return eventsInOrder(archive)
    .filter(({ data: event }) => {
      const { earliest, latest = '' } = dateOf(event.date);
      const isInside = earliest >= first && latest !== '' && latest <= last;
      return isInside && event.importance === events.importance && event.tracks.includes(events.track);
    })
    .slice(0, events.most);
}
