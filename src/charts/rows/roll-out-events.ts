import { dateOf } from '../../dates/index.ts';
import { activationDays } from '../../views/places/roll-out.ts';
import { eventsInOrder, type EventEntry } from '../../views/timeline/timeline.ts';
import type { Archive } from '../../archive/index.ts';

/** Returns the most important events of the program between the first and the last day of the roll-out, in order, six at most. */
export function rollOutEvents(archive: Archive): EventEntry[] {
  const days = activationDays(archive);
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const inside = eventsInOrder(archive).filter(({ data }) => {
    const { earliest, latest = '' } = dateOf(data.date);
    return (
      data.importance === 1 &&
      data.tracks.includes('program') &&
      earliest >= first &&
      latest !== '' &&
      latest <= last
    );
  });
  return inside.slice(0, 6);
}
