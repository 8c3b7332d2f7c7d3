import fc from 'fast-check';
import { expect, it } from 'vitest';
import { facetsBy } from '../../../src/views/lists/facets.ts';
import {
  isSplitByYear,
  mainEvents,
  mostInFull,
  otherEvents,
} from '../../../src/views/timeline/timeline-pages.ts';
import {
  eraOf,
  erasAt,
  eventsInOrder,
  neighborsOf,
  relationsOf,
  type EventEntry,
  yearOf,
} from '../../../src/views/timeline/timeline.ts';
import { claimsOfEvent, eventsOfClaims } from '../../../src/prose/index.ts';
import { getOrThrow, type Archive } from '../../../src/archive/index.ts';
import { archive } from '../../real-archive.ts';

const events = eventsInOrder(archive);
const tracks = archive.vocabulary.data.tracks.map(({ id }) => id);

it('gives every event the one before and the one after it, of all and of each of its tracks', () => {
  for (const [track, list] of [
    [undefined, events] as const,
    ...tracks.map((id) => [id, events.filter(({ data }) => data.tracks.includes(id))] as const),
  ]) {
    const walked: (EventEntry | undefined)[] = [list[0]];
    while (walked.at(-1))
      walked.push(neighborsOf(archive, getOrThrow(archive.events, walked.at(-1)?.id ?? ''), track).after);
    expect(walked.slice(0, -1)).toEqual(list);
    for (const [i, event] of list.entries())
      expect(neighborsOf(archive, event, track).before).toBe(list[i - 1]);
  }
});

it('knows no neighbors in a track that an event is not of', () => {
  const event = events.find(({ data }) => !data.tracks.includes('courts'));
  expect(event && neighborsOf(archive, event, 'courts')).toEqual({ before: undefined, after: undefined });
});

it('shows every relation from both of its ends, in the words of each', () => {
  const words = new Map(
    archive.vocabulary.data.relations.map(({ id, label, inverse }) => [id, { label, inverse }]),
  );
  const stated = events.flatMap(({ id, data }) =>
    (data.follows ?? []).map(({ event, how }) => ({ from: event, to: id, ...words.get(how) })),
  );
  expect(stated.length).toBeGreaterThan(50);
  for (const { from, to, label, inverse } of stated) {
    expect(relationsOf(archive, getOrThrow(archive.events, to)).earlier).toContainEqual({
      event: getOrThrow(archive.events, from),
      label,
    });
    expect(relationsOf(archive, getOrThrow(archive.events, from)).later).toContainEqual({
      event: getOrThrow(archive.events, to),
      label: inverse,
    });
  }
  expect(events.flatMap((event) => relationsOf(archive, event).later).length).toBe(stated.length);
});

it('has for every time the eras that it has a part of, for an event the one in which it begins', () => {
  const labels = (edtf: string) => erasAt(archive, edtf).map(({ id }) => id);
  expect(labels('2011')).toEqual(['secure-communities']);
  expect(labels('2014')).toEqual(['secure-communities', 'pep']);
  expect(labels('2014-11-19/2014-11-20')).toEqual(['secure-communities', 'pep']);
  expect(labels('2026')).toEqual(['after']);
  expect(labels('1988')).toEqual([]);
  expect(eraOf(archive, getOrThrow(archive.events, 'secure-communities-discontinued'))?.id).toBe('pep');
});

it('leads from the letter of August 2011 to the task force, the replies of states, and the activation of May 2012', () => {
  const later = relationsOf(archive, getOrThrow(archive.events, 'letter-ends-agreements')).later.map(
    ({ event }) => event,
  );
  const reached = new Set(later);
  for (const event of reached) for (const next of relationsOf(archive, event).later) reached.add(next.event);
  expect([...reached].some(({ data }) => data.tracks.includes('oversight'))).toBe(true);
  expect([...reached].some(({ data }) => data.tracks.includes('states'))).toBe(true);
  expect([...reached].some(({ data }) => data.date.startsWith('2012-05'))).toBe(true);
});

it('sorts entries into a facet for each word that one has, each entry once, in the order of both lists', () => {
  const word = fc.constantFrom<string[]>('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(fc.array(fc.array(word)), fc.shuffledSubarray(['a', 'b', 'c']), (entries, words) => {
      const facets = facetsBy(
        'kind',
        entries,
        words.map((id) => ({ id, label: id.toUpperCase() })),
        (entry) => entry,
      );
      expect(facets.map(({ value, entries: own }) => [value, own])).toEqual(
        words
          .map((id) => [id, entries.filter((entry) => entry.includes(id))] as const)
          .filter(([, own]) => own.length > 0),
      );
    }),
  );
});

/** Returns the Record with each of its events so many times. */
const recordTimes = (times: number): Archive => ({
  ...archive,
  events: new Map(
    Array.from({ length: times }, (_, i) =>
      events.map((event): [string, EventEntry] => [`${event.id}-${i}`, { ...event, id: `${event.id}-${i}` }]),
    ).flat(),
  ),
});

it('opens with the main events, as the Record weighs them, and has the others of a year besides', () => {
  expect(isSplitByYear(archive)).toBe(false);
  const main = mainEvents(archive);
  expect(main).toEqual(eventsInOrder(archive).filter(({ data }) => data.importance === 1));
  expect(main.length).toBeGreaterThan(10);
  const years = [...new Set(events.map(yearOf))];
  const others = years.flatMap((year) => otherEvents(archive, year));
  expect([...main, ...others].map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
  expect(otherEvents(archive, '1776')).toEqual([]);
});

it('shows no more events in full than a page may, those with the most links', () => {
  for (const times of [2, 8, 82]) {
    const many = recordTimes(times);
    expect(isSplitByYear(many)).toBe(true);
    const main = mainEvents(many);
    expect(main.length).toBe(
      Math.min(mostInFull, times * events.filter(({ data }) => data.importance === 1).length),
    );
    expect(main).toEqual(eventsInOrder(many).filter((event) => main.includes(event)));
  }
});

it('finds the events that are built of some claims, by date, each once, and no others', () => {
  for (const event of events) {
    const claims = claimsOfEvent(archive, event);
    const found = eventsOfClaims(archive, claims);
    expect(found).toEqual(
      events.filter((other) => claimsOfEvent(archive, other).some((id) => claims.includes(id))),
    );
    expect(found).toContain(event);
  }
  expect(eventsOfClaims(archive, [])).toEqual([]);
});
