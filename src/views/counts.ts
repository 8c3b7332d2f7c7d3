import { z } from 'zod';
import { getOrThrow, perArchive, type Archive } from '../archive/index.ts';
import { checkResults, findings, readingFindings, sourceStates } from '../kinds/index.ts';
import { panelCounts, panelTables } from '../kinds/panel.ts';
import { countsAgreed } from './claims/compare-with-counties.ts';
import { claimsOfSource } from './claims/claims.ts';
import { editionChanges, editionsOf } from './editions.ts';
import { listNames } from './lists/facets.ts';
import { facetKinds, lists } from './lists/lists.ts';
import { countedCounties } from './panel/panel-counts.ts';
import { rowsOfTable } from './panel/panel-table.ts';
import { countiesIn, countiesOf, statesInOrder } from './places/places.ts';
import { activatedCounties } from './places/roll-out.ts';
import { readerOf, type RefReaders, type RefText } from './printed/ref-forms.ts';
import { countChecks } from './charts/chart-checks.ts';
import { evidenceOf, sourcesIn } from './sources/evidence.ts';
import { examinedClaims } from './sources/seeds.ts';
import { mainEvents, otherEvents } from './timeline/timeline-pages.ts';

const id = z.string().min(1);
const nothing = z.tuple([]);

/** What pages count: by the name of the count what it is a count of. */
const forms = {
  events: nothing,
  /** Events of the greatest weight, which a list shows in full. */
  'main-events': nothing,
  /** Events of a year besides its main events. */
  'other-events': z.tuple([id]),
  claims: nothing,
  sources: nothing,
  conflicts: nothing,
  numbers: nothing,
  explainers: nothing,
  errata: nothing,
  counties: nothing,
  states: nothing,
  /** Checks for readers with disabilities that a chart answers with a result. */
  'chart-checks': z.tuple([id, z.enum(checkResults)]),
  /** Counties that began in a year. */
  'counties-begun': z.tuple([id]),
  /** Counties of a state that began in a year, or on a day. */
  'counties-begun-in': z.tuple([id, id]),
  'counties-of': z.tuple([id]),
  'disputed-of-source': z.tuple([id]),
  'examined-of-source': z.tuple([id]),
  /** Examined claims of a source on a topic. */
  'examined-on-subject': z.tuple([id, id]),
  'found-of-source': z.tuple([id, z.enum(findings)]),
  /** Sources in a state: at its address, moved, gone … */
  'sources-in-state': z.tuple([z.enum(sourceStates)]),
  /** Sources with an archived copy that somebody saw. */
  'sources-archived': nothing,
  /** Sources with the day by which they were read. */
  'sources-read': nothing,
  'claims-with-passage': nothing,
  'claims-with-locator': nothing,
  /** Claims whose every source gives a locator or a passage. */
  'claims-located': nothing,
  'claims-read-again': nothing,
  /** Claims of which the last look found that. */
  'claims-found': z.tuple([z.enum(readingFindings)]),
  /** Figures of claims that the table of counties gives for their dates. */
  'counts-agreed': nothing,
  'claims-without-passage': nothing,
  'claims-without-locator': nothing,
  /** Claims with a source that gives neither a locator nor a passage. */
  'claims-unlocated': nothing,
  /** Counties of a panel, by what they are counted for. */
  'panel-counties': z.tuple([id, z.enum(panelCounts)]),
  /** Rows of a table of a panel. */
  'panel-rows': z.tuple([id, z.enum(panelTables)]),
  'series-rows': z.tuple([id]),
  /** Records of a kind in an edition. */
  'edition-records': z.tuple([id, id]),
  /** What became of records of a kind since the edition before. */
  'edition-changes': z.tuple([id, id, z.enum(editionChanges)]),
  /** Entries of a list on the pages of one facet. */
  listed: z.tuple([z.enum(listNames), z.enum(facetKinds), id]),
};

type CountRefs = { [W in keyof typeof forms]: z.output<(typeof forms)[W]> };

/** Names a number that a page counts in the Record: `events`, `found-of-source:<source>/<finding>`. */
export type CountRef = RefText<CountRefs>;

const readCountRef = readerOf<CountRefs>(forms);

const countersOf = perArchive((archive): RefReaders<CountRefs, number> => {
  const begunIn = (year: string) =>
    activatedCounties(archive).filter(({ activated }) => activated.startsWith(year));
  const examined = (source: string) => examinedClaims(archive, source);
  return {
    events: () => archive.events.size,
    'main-events': () => mainEvents(archive).length,
    'other-events': (year) => otherEvents(archive, year).length,
    claims: () => archive.claims.size,
    sources: () => archive.sources.size,
    conflicts: () => archive.conflicts.size,
    numbers: () => archive.numbers.size,
    explainers: () => archive.explainers.size,
    errata: () => archive.errata.size,
    counties: () => countiesIn(archive).length,
    states: () => statesInOrder(archive).length,
    'series-rows': (id) => getOrThrow(archive.series, id).rows.length,
    'chart-checks': (chart, result) => countChecks(archive, chart, result),
    'counties-begun': (year) => begunIn(year).length,
    'counties-begun-in': (state, year) => begunIn(year).filter((county) => county.state === state).length,
    'counties-of': (state) => countiesOf(archive, state).length,
    'disputed-of-source': (source) =>
      claimsOfSource(archive, source).filter(({ data }) => data.standing === 'disputed').length,
    'examined-of-source': (source) => examined(source).length,
    'examined-on-subject': (source, subject) =>
      examined(source).filter(({ topic }) => topic === subject).length,
    'found-of-source': (source, finding) =>
      examined(source).filter(({ data }) => data.verdict?.finding === finding).length,
    'sources-in-state': (state) => sourcesIn(archive, state).length,
    'sources-archived': () => evidenceOf(archive).archived.length,
    'sources-read': () => evidenceOf(archive).read.length,
    'claims-with-passage': () => evidenceOf(archive).withPassage.length,
    'claims-with-locator': () => evidenceOf(archive).withLocator.length,
    'claims-located': () => evidenceOf(archive).located.length,
    'claims-read-again': () => evidenceOf(archive).readAgain.length,
    'claims-found': (finding) => evidenceOf(archive).found[finding].length,
    'counts-agreed': () => countsAgreed(archive),
    'claims-without-passage': () => evidenceOf(archive).withoutPassage.length,
    'claims-without-locator': () => evidenceOf(archive).withoutLocator.length,
    'claims-unlocated': () => evidenceOf(archive).unlocated.length,
    'panel-counties': (id, count) => countedCounties(archive, getOrThrow(archive.panels, id), count).length,
    'panel-rows': (id, table) => rowsOfTable(archive, getOrThrow(archive.panels, id), table),
    'edition-records': (id, kind) => archive.editions.get(id)?.data.counts[kind] ?? 0,
    'edition-changes': (id, kind, what) => {
      const edition = editionsOf(archive).find(({ entry }) => entry.id === id);
      return edition?.changes?.find((change) => change.kind === kind)?.[what].length ?? 0;
    },
    listed: (list, kind, value) =>
      lists[list].facets(archive).find((facet) => facet.kind === kind && facet.value === value)?.entries
        .length ?? 0,
  };
});

/** Returns the number that stands under a name on a page; undefined where there is no such count. */
export function readCount(archive: Archive, ref: string): number | undefined {
  return readCountRef(ref, countersOf(archive));
}

/** Returns the number that a page prints under a name. */
export function countOf(archive: Archive, ref: CountRef): number {
  const count = readCount(archive, ref);
  if (count === undefined) throw new Error(`no count "${ref}"`);
  return count;
}
