import {
  addressOf,
  addressOfEntry,
  addressOfPlace,
  allEntries,
  entriesOf,
  getOrThrow,
  perArchive,
  type AnyEntry,
  type Archive,
} from '../archive/index.ts';
import { chartsOf } from '../charts/index.ts';
import { backlinks, plainText, recordsNamed } from '../prose/index.ts';
import { claimsOfSource, conflictsOfClaim } from '../views/claims/claims.ts';
import { lessonsInOrder } from '../views/lessons/lessons.ts';
import { addressOfFacet } from '../views/lists/facets.ts';
import { countiesOf, statesInOrder } from '../views/places/places.ts';
import { textRef, type TextRef } from '../views/printed/text-ref.ts';
import { titleOf } from '../views/sources/source-label.ts';

/** A page to which another one leads, with its title and where the Record has that. */
interface Lead {
  address: string;
  text: string;
  record?: TextRef | undefined;
}

/** Where a page leads on: to what follows, to more of the same, and to what it rests on. */
export interface Onward {
  next: Lead[];
  deeper: Lead[];
  evidence: Lead[];
}

/** As many leads of a kind as a reader looks at. */
const most = 2;

const byAddress = perArchive(
  (archive): ReadonlyMap<string, AnyEntry> =>
    new Map([
      ...allEntries(archive).flatMap((entry): [string, AnyEntry][] => {
        const address = addressOfEntry(entry);
        return address === undefined || address.includes('#') ? [] : [[address, entry]];
      }),
      ...statesInOrder(archive).map((state): [string, AnyEntry] => [
        addressOfPlace(archive, state.id),
        state,
      ]),
    ]),
);

/** Returns the one after an element, the first one after the last. */
function after<T>(all: readonly T[], one: T | undefined): T[] {
  const at = one === undefined ? -1 : all.indexOf(one);
  const next = all[(at + 1) % all.length];
  return at < 0 || next === undefined || next === one ? [] : [next];
}

const titled = (entries: readonly AnyEntry[]): Lead[] =>
  entries.slice(0, most).flatMap((entry): Lead[] => {
    const { kind, id } = entry;
    if (kind === 'source') {
      const record = textRef(`source:${id}/title`);
      return [{ address: addressOf(kind, id), text: titleOf(entry.data), record }];
    }
    if (kind !== 'explainer' && kind !== 'conflict' && kind !== 'lesson') return [];
    return [
      {
        address: addressOf(kind, id),
        text: plainText(entry.data.title),
        record: textRef(`${kind}:${id}/title`),
      },
    ];
  });

const explainersAmong = (entries: readonly AnyEntry[]) =>
  titled([...new Set(entries)].filter(({ kind }) => kind === 'explainer'));

/** Returns the lead to the list of all records with a word of the vocabulary; none where it is missing. */
function listLead(
  archive: Archive,
  words: 'topics' | 'speakers',
  facet: Parameters<typeof addressOfFacet>,
): Lead[] {
  const { value } = facet[1];
  const word = archive.vocabulary.data[words].find(({ id }) => id === value);
  if (!word) return [];
  const record = textRef(`vocabulary:${words}/${word.id}/label`);
  return [{ address: addressOfFacet(...facet), text: word.label, record }];
}

function pageLead(archive: Archive, id: string): Lead {
  const { address, title } = getOrThrow(archive.pages, id).data;
  return { address, text: title };
}

/**
 * Returns where the page at an address leads on; undefined where the page says so itself, or leads
 * everywhere.
 */
export function onwardFrom(archive: Archive, address: string): Onward | undefined {
  const entry = byAddress(archive).get(address);
  switch (entry?.kind) {
    case 'page': {
      const { onward } = entry.data;
      if (!onward) return undefined;
      const lead = (id: string) => [pageLead(archive, id)];
      return { next: lead(onward.next), deeper: lead(onward.deeper), evidence: lead(onward.evidence) };
    }
    case 'claim':
      return {
        next: listLead(archive, 'topics', ['claims', { kind: 'topic', value: entry.topic }]),
        deeper: explainersAmong(backlinks(archive, 'claim', entry.id)),
        evidence: titled(entry.data.sources.map(({ id }) => getOrThrow(archive.sources, id))),
      };
    case 'source': {
      const claims = claimsOfSource(archive, entry.id);
      const { speaker } = entry.data.custom;
      return {
        next: listLead(archive, 'speakers', ['sources', { kind: 'speaker', value: speaker }]),
        deeper: explainersAmong(claims.flatMap(({ id }) => backlinks(archive, 'claim', id))),
        evidence: titled([...new Set(claims.flatMap(({ id }) => conflictsOfClaim(archive, id)))]),
      };
    }
    case 'lesson': {
      const named = recordsNamed(archive, entry).flatMap(({ kind, id }) =>
        kind === 'explainer' ? (archive.explainers.get(id) ?? []) : [],
      );
      const documents = entry.data.documents.flatMap(({ source, claims: [claim = ''] }) => {
        const id = source ?? archive.claims.get(claim)?.data.sources[0]?.id ?? '';
        return archive.sources.get(id) ?? [];
      });
      return {
        next: titled(after(lessonsInOrder(archive), entry)),
        deeper: explainersAmong(named),
        evidence: titled([...new Set(documents)]),
      };
    }
    case 'chart': {
      const charts = chartsOf(archive);
      const next = after(
        charts,
        charts.find(({ id }) => id === entry.id),
      );
      return {
        next: next.map((chart) => ({
          address: addressOf('chart', chart.id),
          text: chart.title(),
          record: textRef(`chart:${chart.id}`),
        })),
        deeper: explainersAmong(backlinks(archive, 'chart', entry.id)),
        evidence: [pageLead(archive, 'data')],
      };
    }
    case 'place': {
      const sources = countiesOf(archive, entry.id).flatMap(({ data }) => data.source ?? []);
      return {
        next: after(statesInOrder(archive), entriesOf(archive, 'place').get(entry.id)).map(
          ({ id, data }) => ({
            address: addressOfPlace(archive, id),
            text: data.name,
          }),
        ),
        deeper: explainersAmong(backlinks(archive, 'place', entry.id)),
        evidence: titled([...new Set(sources)].map((id) => getOrThrow(archive.sources, id))),
      };
    }
    default:
      return undefined;
  }
}
