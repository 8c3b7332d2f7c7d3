import type { Root } from 'mdast';
import type {
  Claim,
  Conflict,
  Diagram,
  EventData,
  Explainer,
  Geometry,
  Kind,
  Place,
  Regime,
  Series,
  Source,
  Stage,
  Term,
  Vocabulary,
  Waiver,
} from '../kinds/index.ts';
import type { Row } from './parse-csv.ts';
import type { Path } from './parsed.ts';
import type { Position } from './problem.ts';

/** One record: its data and where each part of it stands in its file. */
export interface Entry<T = unknown> {
  kind: Kind;
  /** The id by which links name it; equal to the file name, or the code of a place. */
  id: string;
  file: string;
  data: T;
  /** Returns the place in the file of the value at `path`; `offset` counts characters inside a text. */
  at(path: Path, offset?: number): Position;
}

/** A claim and the topic whose folder it lies in. */
export interface ClaimEntry extends Entry<Claim> {
  topic: string;
}

/** A record whose text stands below its front matter. */
export interface TextEntry<T> extends Entry<T> {
  /** The whole file. */
  text: string;
  /** Its syntax tree, with positions in the whole file. */
  tree: Root;
}

/** A series: its descriptor and the rows of its CSV. */
export interface SeriesEntry extends Entry<Series> {
  csv: string;
  headings: readonly string[];
  rows: readonly Row[];
}

/** `data/vocabulary.json`, `data/waivers.json` or `data/geo/counties.json`. */
export interface ListEntry<T> extends Omit<Entry<T>, 'kind' | 'id'> {}

type ById<E> = ReadonlyMap<string, E>;

/** All records, read, checked and linked: the one object that the later stages see. It is frozen. */
export interface Archive {
  sources: ById<Entry<Source>>;
  claims: ById<ClaimEntry>;
  conflicts: ById<Entry<Conflict>>;
  events: ById<TextEntry<EventData>>;
  series: ById<SeriesEntry>;
  places: ById<Entry<Place>>;
  explainers: ById<TextEntry<Explainer>>;
  terms: ById<TextEntry<Term>>;
  stages: ById<Entry<Stage>>;
  regimes: ById<Entry<Regime>>;
  diagrams: ById<Entry<Diagram>>;
  vocabulary: ListEntry<Vocabulary>;
  waivers: ListEntry<Waiver[]>;
  /** The outlines of the counties; without any where there is no such file. */
  geometry: ListEntry<Geometry>;
}

/** The plural under which each kind stands in the Record. */
export const plurals = {
  source: 'sources',
  claim: 'claims',
  conflict: 'conflicts',
  event: 'events',
  series: 'series',
  place: 'places',
  explainer: 'explainers',
  term: 'terms',
  stage: 'stages',
  regime: 'regimes',
  diagram: 'diagrams',
} as const satisfies { [K in Kind]: keyof Archive };

/** Returns all entries of the Record, of every kind. */
export function allEntries(archive: Archive): Entry[] {
  return Object.values(plurals).flatMap((plural) => [...archive[plural].values()] as Entry[]);
}

/** Returns the entry that must be there; throws where it is not, which the checks rule out. */
export function need<E>(map: ById<E>, id: string): E {
  const entry = map.get(id);
  if (!entry) throw new Error(`no record "${id}"`);
  return entry;
}
