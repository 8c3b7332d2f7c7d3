import type { Kind } from '../kinds/index.ts';
import type { Entry, Path } from '../archive/index.ts';
import type { Claim, Conflict, EventData, Explainer, Place, Regime, Term } from '../kinds/index.ts';

/** A place where one record names another. */
export interface Reference {
  kind: Kind;
  id: string;
  path: Path;
}

/** Returns every record that an entry names outside its prose, with the way to the name. */
export function referencesOf(entry: Entry): Reference[] {
  const list = (kind: Kind, ids: readonly string[] | undefined, ...path: Path): Reference[] =>
    (ids ?? []).map((id, i) => ({ kind, id, path: [...path, i] }));
  switch (entry.kind) {
    case 'claim': {
      const { sources, places, from, verdict } = entry.data as Claim;
      return [
        ...sources.map(({ id }, i): Reference => ({ kind: 'source', id, path: ['sources', i, 'id'] })),
        ...list('place', places, 'places'),
        ...list(
          'claim',
          from?.map((ref) => ref.split('#')[0] ?? ''),
          'from',
        ),
        ...list('claim', verdict?.decidedBy, 'verdict', 'decidedBy'),
      ];
    }
    case 'conflict':
      return list('claim', (entry.data as Conflict).claims, 'claims');
    case 'event': {
      const { dateFrom, places, follows = [] } = entry.data as EventData;
      return [
        { kind: 'claim', id: dateFrom, path: ['dateFrom'] },
        ...list('place', places, 'places'),
        ...follows.map(({ event }, i): Reference => ({
          kind: 'event',
          id: event,
          path: ['follows', i, 'event'],
        })),
      ];
    }
    case 'explainer': {
      const { next, events } = entry.data as Explainer;
      return [...list('explainer', next, 'next'), ...list('event', events, 'events')];
    }
    case 'term':
      return list('term', (entry.data as Term).seeAlso, 'seeAlso');
    case 'regime': {
      const { follows, documents, rules } = entry.data as Regime;
      return [
        ...(follows === undefined
          ? []
          : [{ kind: 'regime', id: follows, path: ['follows'] } satisfies Reference]),
        ...list('source', documents, 'documents'),
        ...rules.map(({ stage }, i): Reference => ({
          kind: 'stage',
          id: stage,
          path: ['rules', i, 'stage'],
        })),
      ];
    }
    case 'place': {
      const { fips, state, source } = entry.data as Place;
      const within: Reference[] = fips.length > 2 ? [{ kind: 'place', id: state, path: ['state'] }] : [];
      return source ? [...within, { kind: 'source', id: source, path: ['source'] }] : within;
    }
    default:
      return [];
  }
}
