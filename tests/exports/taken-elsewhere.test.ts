import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, printDate } from '../../src/dates/index.ts';
import { atomFeed } from '../../src/exports/atom-feed.ts';
import { calendarOf } from '../../src/exports/calendar.ts';
import { permanentId } from '../../src/exports/permanent-id.ts';
import { timelineJs } from '../../src/exports/timeline-js.ts';
import { eventsInOrder, type EventEntry } from '../../src/views/timeline/timeline.ts';
import { plainText } from '../../src/prose/index.ts';
import { getOrThrow, type Archive } from '../../src/archive/index.ts';
import { archive } from '../real-archive.ts';

const full = (address: string) => `https://record.example.org/${address}`;
const edition = { version: '1.2.3', date: '2026-11-25' };
const events = eventsInOrder(archive);
const event = getOrThrow(archive.events, 'letter-ends-agreements');

/** Returns the Record with this event alone, with other dates or changes; it has no editions and lessons. */
const recordWith = (data: Partial<EventEntry['data']>): Archive => ({
  ...archive,
  editions: new Map(),
  lessons: new Map(),
  events: new Map([[event.id, { ...event, data: { ...event.data, ...data } }]]),
});

describe('the Atom feed', () => {
  const feed = parseAtomFeed(atomFeed(archive, full, edition));

  it('says what it is, where it lies and when it last changed', () => {
    const changed = [...events, ...archive.lessons.values()].flatMap(({ data }) =>
      data.changes.map(({ date }) => date),
    );
    const newest = [...changed, ...archive.editions.keys()].sort().at(-1);
    expect(feed).toMatchObject({
      id: `urn:uuid:${permanentId('timeline')}`,
      updated: `${newest ?? ''}T00:00:00.000Z`,
    });
    expect(feed.links).toContainEqual(expect.objectContaining({ rel: 'self', href: full('feed.xml') }));
  });

  it('is as old as the edition where nothing has changed yet', () => {
    const none: Archive = { ...archive, events: new Map(), lessons: new Map(), editions: new Map() };
    expect(atomFeed(none, full, edition)).toContain('<updated>2026-11-25T00:00:00.000Z</updated>');
  });

  it('has entries with ids of their own that no move of the site changes, the newest first', () => {
    const entries = feed.entries ?? [];
    expect(entries.length).toBeGreaterThan(50);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.map(({ updated }) => updated)).toEqual(
      entries
        .map(({ updated }) => updated)
        .sort()
        .reverse(),
    );
    const elsewhere = parseAtomFeed(atomFeed(archive, (address) => `/base/${address}`, edition));
    expect(elsewhere.entries?.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  });

  it('tells a corrected event from a new one, and says what was corrected', () => {
    const changes = [
      { date: '2026-11-22', what: 'First published.' },
      { date: '2026-11-24', what: 'Corrected the month.' },
    ];
    const entries = parseAtomFeed(atomFeed(recordWith({ changes }), full, edition)).entries ?? [];
    const title = plainText(event.data.title);
    expect(entries.map((entry) => entry.title?.value)).toEqual([`Changed: ${title}`, `New: ${title}`]);
    expect(entries[0]).toMatchObject({
      updated: '2026-11-24T00:00:00.000Z',
      links: [{ href: full('timeline/letter-ends-agreements/') }],
    });
    expect(entries[0]?.summary?.value).toMatch(/^Corrected the month\. August 5, 2011\. /);
  });
});

describe('the Atom feed of a lesson', () => {
  it('says that it is new, with what students do, and leads to its page', () => {
    const entries = parseAtomFeed(atomFeed(archive, full, edition)).entries ?? [];
    const lesson = [...archive.lessons.values()].find(({ data }) => data.changes.length === 1);
    if (!lesson) throw new Error('every lesson has been changed');
    const entry = entries.find(({ links }) => links?.[0]?.href === full(`teach/${lesson.id}/`));
    expect(entry?.title?.value).toBe(`New: ${plainText(lesson.data.title)}`);
    expect(entry?.summary?.value).toBe(plainText(lesson.data.summary));
  });
});

describe('the Atom feed of an edition', () => {
  it('says how many records changed since the edition before, and leads to its place on the page', () => {
    const entries = parseAtomFeed(atomFeed(archive, full, edition)).entries ?? [];
    const [newest] = [...archive.editions.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
    const entry = entries.find(({ title }) => title?.value.includes(newest?.data.version ?? 'none'));
    expect(entry?.summary?.value).toMatch(/\d/);
    expect(entry?.links?.[0]?.href).toBe(full(`about/editions/#edition-${newest?.id ?? ''}`));
  });
});

describe('a permanent id', () => {
  it('is the same as in every edition before', () => {
    expect(permanentId('timeline/letter-ends-agreements')).toBe('5a0aaf62-7360-5802-96eb-5e548c2ccda7');
  });

  it('stays that of the event when the event gets another id', () => {
    const moved = {
      ...event,
      id: 'other',
      data: { ...event.data, id: 'other', formerIds: ['letter-ends-agreements', 'second-name'] },
    };
    const after: Archive = { ...recordWith({}), events: new Map([['other', moved]]) };
    const idsIn = (text: string) => [...text.matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)].map(([id]) => id);
    for (const made of [atomFeed, calendarOf]) {
      expect(idsIn(made(recordWith({}), full, edition)).length).toBeGreaterThan(0);
      expect(idsIn(made(after, full, edition))).toEqual(idsIn(made(recordWith({}), full, edition)));
    }
  });
});

/** Returns the entries of an iCalendar file, each as its properties by name; folded lines joined. */
function entriesOf(calendar: string): Map<string, string>[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map(
      (entry) =>
        new Map(
          entry
            .split('\n')
            .map((line) => [line.slice(0, line.search(/[:;]/)), line.slice(line.indexOf(':') + 1)]),
        ),
    );
}

describe('the calendar', () => {
  const entries = entriesOf(calendarOf(archive, full));
  const dayOf = (text = '') => dayNumber(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`);

  it('has an entry for every event, all day long, from its first day until before the day after its last', () => {
    expect(entries.length).toBe(events.length);
    for (const [i, entry] of entries.entries()) {
      const { earliest, latest = earliest } = dateOf(events[i]?.data.date ?? '');
      expect([entry.get('UID'), dayOf(entry.get('DTSTART')), dayOf(entry.get('DTEND'))]).toEqual([
        permanentId(`timeline/${events[i]?.id ?? ''}`),
        dayNumber(earliest),
        dayNumber(latest) + 1,
      ]);
    }
  });

  it('has lines of at most 75 bytes, which end as the format wants it', () => {
    const lines = calendarOf(archive, full).split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75 || line.includes('\n'))).toEqual(
      [],
    );
  });

  it('ends every line as the format wants it, the last one too, and holds no empty one', () => {
    const text = calendarOf(archive, full);
    expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(text).not.toContain('\r\n\r\n');
  });

  it('is stamped with the day of the last change of an event, not with the clock', () => {
    expect(entries.map((entry) => entry.get('DTSTAMP'))).toEqual(
      events.map(({ data }) => `${(data.changes.at(-1)?.date ?? '').replaceAll('-', '')}T000000Z`),
    );
  });

  it.each([
    ['2011-08-05', undefined],
    ['2011-08', 'The exact day is not known'],
    ['2011', 'The exact day is not known'],
    ['2011-08~', 'The date is approximate'],
    ['2011-08-05?', 'The date is uncertain'],
    ['2011-08/..', 'The end date is not known'],
  ])('says of %s what a calendar cannot show: %s', (date, note) => {
    const description = entriesOf(calendarOf(recordWith({ date }), full))[0]?.get('DESCRIPTION') ?? '';
    if (note === undefined) expect(description).not.toMatch(/not known|about right|in doubt/);
    else expect(description).toContain(note);
  });

  it('keeps nobody busy, sorts by track, and leads to the page where it has an address', () => {
    const entry = entriesOf(calendarOf(archive, full))[events.indexOf(event)];
    expect([entry?.get('TRANSP'), entry?.get('CATEGORIES'), entry?.get('URL')]).toEqual([
      'TRANSPARENT',
      'The program,States',
      full('timeline/letter-ends-agreements/'),
    ]);
    expect(entriesOf(calendarOf(archive, (address) => `/${address}`))[0]?.get('URL')).toBeUndefined();
  });
});

describe('the file for TimelineJS', () => {
  const timeline = timelineJs(archive, full, '2026-11-25');

  it('has every event under its id, with the date in words and the group of its main track', () => {
    expect(timeline.events.map(({ unique_id, display_date }) => [unique_id, display_date])).toEqual(
      events.map(({ id, data }) => [id, printDate(data.date)]),
    );
    const labels = archive.vocabulary.data.tracks.map(({ label }) => label);
    expect(timeline.events.filter(({ group }) => !labels.includes(group))).toEqual([]);
  });

  it.each([
    ['2011-08-05', { start_date: { year: 2011, month: 8, day: 5 } }],
    ['2011-08', { start_date: { year: 2011, month: 8 } }],
    ['2011~', { start_date: { year: 2011 } }],
    [
      '2010-05/2011-02-03',
      { start_date: { year: 2010, month: 5 }, end_date: { year: 2011, month: 2, day: 3 } },
    ],
    ['2010/..', { start_date: { year: 2010 } }],
    [
      'FY2011',
      { start_date: { year: 2010, month: 10, day: 1 }, end_date: { year: 2011, month: 9, day: 30 } },
    ],
  ])('gives of %s the parts that are known, and no others', (date, expected) => {
    const { start_date, end_date } = timelineJs(recordWith({ date }), full, '2026-11-25').events[0] ?? {};
    expect({ start_date, ...(end_date && { end_date }) }).toEqual(expected);
  });

  it('ends an era that lasts with the edition', () => {
    expect(timeline.eras.length).toBe(archive.vocabulary.data.eras.length);
    expect(timeline.eras.at(-1)?.end_date).toEqual({ year: 2026, month: 11, day: 25 });
  });

  it('prints text as HTML, so that no character of it is taken for markup', () => {
    const { text } =
      timelineJs(recordWith({ title: 'Police & <b>ICE</b>' }), full, '2026-11-25').events[0] ?? {};
    expect(text?.headline).not.toContain('<b>');
    expect(text?.headline).toContain('&#x26;');
    expect(text?.text).toContain(`<a href="${full('timeline/letter-ends-agreements/')}">`);
  });
});
