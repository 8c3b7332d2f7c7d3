import { dateOf, isBefore, isDate, printDate } from '../dates/index.ts';
import { problemAt, type Check } from './check.ts';

/** An event does not lie before an event that it follows. */
export const eventFollowsEarlier: Check = {
  name: 'event-follows-earlier',
  description: 'An event does not lie before an event that it follows.',
  check({ archive }, report) {
    for (const event of archive.events.values()) {
      for (const [i, { event: id }] of (event.data.follows ?? []).entries()) {
        const earlier = archive.events.get(id);
        if (!earlier || !isDate(earlier.data.date) || !isDate(event.data.date)) continue;
        report.examined();
        if (isBefore(dateOf(event.data.date), dateOf(earlier.data.date))) {
          report.problem(
            problemAt(
              event,
              ['follows', i, 'event'],
              `this event (${printDate(event.data.date)}) lies before "${id}" (${printDate(earlier.data.date)}), which it is said to follow`,
              'Correct a date, or turn the relation round.',
            ),
          );
        }
      }
    }
  },
};
