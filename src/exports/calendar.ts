import ical, { ICalEventTransparency } from 'ical-generator';
import { fill, language } from '../language/index.ts';
import { dateOf, daysAfter, instantOf, printDate } from '../dates/index.ts';
import { eventsInOrder, type EventEntry } from '../views/timeline/timeline.ts';
import { firstSentence, plainText, plainTextOf } from '../prose/index.ts';
import { addressOf, type Archive } from '../archive/index.ts';
import { firstIdOf, permanentId } from './permanent-id.ts';
import type { AddressOfPage } from './structured-data.ts';

const { words } = language;

/**
 * Returns what a calendar cannot say of a date: that the day is not known, that the date is about right, that
 * no end is known.
 */
function noteOn(edtf: string): string {
  const { precision, approximate, uncertain, latest } = dateOf(edtf);
  const notes = [
    ...(precision === 'month' || precision === 'year' || precision === 'fiscal-year'
      ? [words.files.dayNotKnown]
      : []),
    ...(approximate ? [words.files.dateAbout] : []),
    ...(uncertain ? [words.files.dateInDoubt] : []),
    ...(latest === undefined ? [words.files.noEndKnown] : []),
  ];
  return notes.length ? `${printDate(edtf)}. ${notes.join(' ')}` : '';
}

/**
 * Returns the first moment after the last day that a date may mean; where no end is known, after the first
 * day.
 */
function endOf({ data }: EventEntry): Date {
  const { earliest, latest } = dateOf(data.date);
  return daysAfter(instantOf(latest ?? earliest), 1);
}

/**
 * Returns the last change of an event, the first of which is its publication; throws where it has none, which
 * its schema rules out.
 */
function lastChange({ id, data }: EventEntry): { date: string } {
  const last = data.changes.at(-1);
  if (!last) throw new Error(`the event "${id}" has no changes`);
  return last;
}

/**
 * Returns all events as an iCalendar file: all-day entries as long as the time that the date may mean, which
 * keep nobody busy.
 */
export function calendarOf(archive: Archive, full: AddressOfPage): string {
  const { tracks } = archive.vocabulary.data;
  const { name, program } = archive.site.data;
  const calendar = ical({
    name: fill(words.files.calendarName, { program }),
    description: fill(words.files.calendarDescription, { program }),
    prodId: {
      company: name,
      product: words.files.calendarProduct,
      language: archive.site.data.language.toUpperCase(),
    },
    timezone: 'UTC',
  });
  for (const event of eventsInOrder(archive)) {
    const { title, date, changes, tracks: own } = event.data;
    const address = full(addressOf('event', event.id));
    // A calendar stands alone: an address without a host leads nowhere from there.
    const url = /^https?:/.test(address) ? address : undefined;
    calendar.createEvent({
      id: permanentId(`timeline/${firstIdOf(event)}`),
      stamp: instantOf(lastChange(event).date),
      lastModified: instantOf(lastChange(event).date),
      sequence: changes.length - 1,
      allDay: true,
      start: instantOf(dateOf(date).earliest),
      end: endOf(event),
      summary: plainText(title),
      description: [
        plainTextOf(firstSentence(event.tree)),
        noteOn(date),
        url && fill(words.files.whoSaysSoAt, { url }),
      ]
        .filter(Boolean)
        .join('\n\n'),
      ...(url !== undefined && { url }),
      categories: own.map((id) => ({ name: tracks.find((track) => track.id === id)?.label ?? id })),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // Every line ends with CRLF, the last one too (RFC 5545, 3.1); ical-generator leaves that out.
  return `${calendar.toString()}\r\n`;
}
