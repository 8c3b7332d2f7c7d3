import { compareText } from '../../language/index.ts';
import { getOrThrow, perArchive, type Archive } from '../../archive/index.ts';
import { facetsBy, type Facet } from '../lists/facets.ts';
import type { TextRef } from '../printed/text-ref.ts';
import { eraOf, eventsInOrder, yearOf, type EventEntry } from './timeline.ts';

/**
 * The ways in which events are sorted into pages; a list is filtered by all but the year, which heads its
 * sections.
 */
export const eventFacetKinds = ['track', 'place', 'actor', 'era', 'year'] as const;

export type EventFacetKind = (typeof eventFacetKinds)[number];

export type EventFacet = Facet<EventEntry, EventFacetKind>;

/**
 * Returns the states (USPS codes) that an event names, or in which the counties lie that it names, each once.
 */
export function statesOf(archive: Archive, event: EventEntry): string[] {
  return [...new Set((event.data.places ?? []).map((id) => getOrThrow(archive.places, id).data.state))];
}

/** Returns what an event is sorted under, by kind. */
export function facetValuesOf(
  archive: Archive,
  event: EventEntry,
): { [K in EventFacetKind]: readonly string[] } {
  return {
    track: event.data.tracks,
    place: statesOf(archive, event),
    actor: event.data.actors ?? [],
    era: [eraOf(archive, event)?.id ?? ''],
    year: [yearOf(event)],
  };
}

/** Returns the values by which a list is filtered, as the data attributes of an event's entry in it. */
export function filterValuesOf(archive: Archive, event: EventEntry): { [attribute: string]: string } {
  const { track, place, actor, era } = facetValuesOf(archive, event);
  return Object.fromEntries(
    Object.entries({ track, place, actor, era }).map(([kind, values]) => [`data-${kind}`, values.join(' ')]),
  );
}

/**
 * Returns every facet that has an event: tracks, actors and eras in the order of the vocabulary, states by
 * name, years in theirs, each facet's events by date.
 */
export const eventFacets = perArchive((archive: Archive): EventFacet[] => {
  const { tracks, actors, eras } = archive.vocabulary.data;
  const events = eventsInOrder(archive);
  const states = [...archive.places.values()]
    .filter(({ data }) => data.fips.length === 2)
    .map(({ id, data }) => ({ id, label: data.name }));
  const words: { [K in EventFacetKind]: readonly { id: string; label: string }[] } = {
    track: tracks,
    place: states.sort((a, b) => compareText(a.label, b.label)),
    actor: actors,
    era: eras,
    year: [...new Set(events.map(yearOf))].map((id) => ({ id, label: id })),
  };
  const from: { [K in EventFacetKind]?: (id: string) => TextRef } = {
    track: (id) => `vocabulary:tracks/${id}/label`,
    place: (id) => `place:${id}/name`,
    actor: (id) => `vocabulary:actors/${id}/label`,
    era: (id) => `vocabulary:eras/${id}/label`,
  };
  return eventFacetKinds.flatMap((kind) =>
    facetsBy(kind, events, words[kind], (event) => facetValuesOf(archive, event)[kind], from[kind]),
  );
});
