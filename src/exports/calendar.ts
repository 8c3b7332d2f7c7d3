import ical, { ICalEventTransparency } from 'ical-generator';
import { dateOf, daysAfter, instantOf, printDate } from '../dates/index.ts';
import { eventsInOrder, type EventEntry } from '../views/timeline/timeline.ts';
import { firstSentence, plainText, plainTextOf } from '../prose/index.ts';
import { addressOf, type Archive } from '../archive/index.ts';
import { firstIdOf, permanentId } from './permanent-id.ts';
import type { AddressOfPage } from './structured-data.ts';

/** Returns what a calendar cannot say of a date: that the day is not known, that the date is about right, that no end is known. */
function noteOn(edtf: string): string {
  const { precision, approximate, uncertain, latest } = dateOf(edtf);
  const notes = [
    ...(precision === 'month' || precision === 'year' || precision === 'fiscal-year'
      ? ['The day is not known: the calendar marks the whole time in which it happened.']
      : []),
    ...(approximate ? ['The date is about right, no more.'] : []),
    ...(uncertain ? ['The date is in doubt.'] : []),
    ...(latest === undefined ? ['No end is known: the calendar marks its first day.'] : []),
  ];
  return notes.length ? `${printDate(edtf)}. ${notes.join(' ')}` : '';
}

/** Returns the first moment after the last day that a date may mean; where no end is known, after the first day. */
function endOf({ data }: EventEntry): Date {
  const { earliest, latest } = dateOf(data.date);
  return daysAfter(instantOf(latest ?? earliest), 1);
}

/** Returns all events as an iCalendar file: all-day entries as long as the time that the date may mean, which keep nobody busy. */
export function calendarOf(archive: Archive, full: AddressOfPage): string {
  const { tracks } = archive.vocabulary.data;
  const calendar = ical({
    name: 'Secure Communities: timeline',
    description: 'Dated events of Secure Communities, each with its sources',
    prodId: { company: 'The Secure Communities Record', product: 'Timeline', language: 'EN' },
    timezone: 'UTC',
  });
  for (const event of eventsInOrder(archive)) {
    const { title, date, changes, tracks: own } = event.data;
    const address = full(addressOf('event', event.id));
    // A calendar stands alone: an address without a host leads nowhere from there.
    const url = /^https?:/.test(address) ? address : undefined;
    calendar.createEvent({
      id: permanentId(`timeline/${firstIdOf(event)}`),
      stamp: instantOf(changes.at(-1)?.date ?? '2026-01-01'),
      lastModified: instantOf(changes.at(-1)?.date ?? '2026-01-01'),
      sequence: changes.length - 1,
      allDay: true,
      start: instantOf(dateOf(date).earliest),
      end: endOf(event),
      summary: plainText(title),
      description: [plainTextOf(firstSentence(event.tree)), noteOn(date), url && `Who says so: ${url}`]
        .filter(Boolean)
        .join('\n\n'),
      ...(url !== undefined && { url }),
      categories: own.map((id) => ({ name: tracks.find((track) => track.id === id)?.label ?? id })),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
