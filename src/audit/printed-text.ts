import { textsOf } from '../charts/chart.ts';
import { chartsOf } from '../charts/index.ts';
import { citationStyles, citeSource } from '../exports/cite-source.ts';
import type { CitationStyle } from '../exports/citation-styles/read-style.ts';
import { compareWithCounties } from '../views/claims/compare-with-counties.ts';
import { claimsOfSource } from '../views/claims/claims.ts';
import { extentWords } from '../views/places/extent-words.ts';
import { conflictScale, scaleCaption } from '../views/claims/conflict-figures.ts';
import { countyFacts } from '../views/places/county-facts.ts';
import { printDays } from '../views/places/counties-around.ts';
import { lessonPart } from '../views/lessons/lesson-part.ts';
import { placeText } from '../views/places/place-text.ts';
import { rowOfAny } from '../views/places/rows.ts';
import type { RefReaders } from '../views/printed/ref-forms.ts';
import { readTextRef, type TextRefs } from '../views/printed/text-ref.ts';
import { periodOf } from '../views/series/series-view.ts';
import { passageWords } from '../views/sources/passages.ts';
import { publisherOf, titleBeforeMore, titleOf } from '../views/sources/source-label.ts';
import {
  definitionOf,
  figuresNamed,
  firstWords,
  lessonInEdition,
  plainText,
  readingTime,
  sourcesInWords,
} from '../prose/index.ts';
import { printFigure } from '../quantities/index.ts';
import { perArchive, type Archive, type EntryOf } from '../archive/index.ts';
import { descriptionOf, kinds, type Place } from '../kinds/index.ts';

/** One text, or several where a field has several values; none where the Record has nothing there. */
type Texts = readonly (string | undefined)[];

const isStyle = (style: string): style is CitationStyle => Object.hasOwn(citationStyles, style);
const isPlaceField = (name: string): name is keyof Place => Object.hasOwn(kinds.place.schema.shape, name);
const plain = (text: string | undefined): Texts => [text === undefined ? undefined : plainText(text)];

function sourceTexts(archive: Archive, source: EntryOf<'source'>, field: TextRefs['source'][1]): Texts {
  if (field === 'title') return [titleOf(source.data), titleBeforeMore(source.data).text];
  if (field === 'publisher') return [publisherOf(source.data)];
  if (field === 'rows') return [rowOfAny(source)];
  if (field !== 'locator') return [source.data.custom[field]];
  const uses = claimsOfSource(archive, source.id).flatMap(({ data }) => data.sources);
  return uses.filter(({ id }) => id === source.id).map(({ locator }) => locator);
}

function lessonTexts(archive: Archive, id: string, way: string): Texts {
  const lesson = archive.lessons.get(id);
  if (lesson && way === 'other-claims') return [lessonInEdition(archive, lesson)?.others];
  return plain(lesson && lessonPart(lesson, way));
}

const readersOf = perArchive((archive): RefReaders<TextRefs, Texts> => ({
  chart: (id) =>
    chartsOf(archive)
      .filter((chart) => chart.id === id)
      .flatMap(textsOf),
  active: (day) => [extentWords(archive, day)],
  answer: (index, field) => plain(archive.answers.data.answers[index]?.[field]),
  avoided: (index, field) => [archive.vocabulary.data.avoided[index]?.[field]],
  citation: (id, style) => {
    const source = archive.sources.get(id);
    return [source && isStyle(style) ? citeSource(source.data, style) : undefined];
  },
  claim: (id, field) => {
    const { statement, saidBy } = archive.claims.get(id)?.data ?? {};
    if (field === 'saidBy') return [saidBy];
    return field === 'statement' ? plain(statement) : [statement && firstWords(statement)];
  },
  column: (id, name) =>
    (archive.series.get(id)?.data.schema.fields ?? [])
      .filter((column) => column.name === name)
      .map(({ description }) => description),
  comparison: (id, index) => {
    const claim = archive.claims.get(id);
    const comparisons = claim ? compareWithCounties(archive, claim) : [];
    return comparisons.filter((one) => one.index === index).map(({ words }) => words);
  },
  conflict: (id, field) => {
    const conflict = archive.conflicts.get(id);
    if (field === 'title') return plain(conflict?.data.title);
    const scale = conflict && conflictScale(archive, conflict, figuresNamed(archive, conflict));
    return [scale && scaleCaption(archive, scale)];
  },
  diagram: (id, field) => plain(archive.diagrams.get(id)?.data[field]),
  erratum: (id, field) => plain(archive.errata.get(id)?.data[field]),
  event: (id, field) => {
    const event = archive.events.get(id);
    return field === 'title' ? plain(event?.data.title) : [event && sourcesInWords(archive, event)];
  },
  explainer: (id, field) => {
    const explainer = archive.explainers.get(id);
    return field === 'title' ? plain(explainer?.data.title) : [explainer && readingTime(archive, explainer)];
  },
  figure: (id, index) => {
    const figure = archive.claims.get(id)?.data.figures?.[index];
    return [figure && printFigure(figure)];
  },
  framework: (id, field) =>
    archive.vocabulary.data.frameworks.filter((one) => one.id === id).map((one) => one[field]),
  lesson: (id, field) => lessonTexts(archive, id, field),
  lessonPart: (id, way) => lessonTexts(archive, id, way),
  neighbor: (id, other) => {
    const neighbors = countyFacts(archive).get(id)?.neighbors ?? [];
    return neighbors
      .filter(({ county }) => county.fips === other)
      .map(({ days }) => printDays(archive, days));
  },
  number: (id, field) => plain(archive.numbers.get(id)?.data[field]),
  passage: (id, index) => {
    const passage = archive.claims.get(id)?.data.sources[index]?.passage;
    return [passage && passageWords(passage)];
  },
  place: (id, name) => [placeText(archive, id, name)],
  reason: (id, period) => {
    const series = archive.series.get(id);
    const rows = series?.rows.filter((row) => periodOf(series, row) === period) ?? [];
    return rows.map(({ cells }) => cells['reason']?.text);
  },
  regime: (id, field) => plain(archive.regimes.get(id)?.data[field]),
  schema: (_, name) => [isPlaceField(name) ? descriptionOf(kinds.place.schema.shape[name]) : undefined],
  series: (id, field) => plain(archive.series.get(id)?.data[field]),
  source: (id, field) => {
    const source = archive.sources.get(id);
    return source ? sourceTexts(archive, source, field) : [];
  },
  stage: (id, field) => plain(archive.stages.get(id)?.data[field]),
  term: (id, field) => {
    const term = archive.terms.get(id);
    return field === 'title' ? plain(term?.data.title) : [term && definitionOf(archive, id)];
  },
  vocabulary: (list, id, field) =>
    archive.vocabulary.data[list].filter((word) => word.id === id).map((word) => word[field]),
}));

/** Returns what may stand on a page where an element says that it was printed from the Record at `ref`. */
export function printedText(archive: Archive, ref: string): string[] {
  const texts = readTextRef<Texts>(ref, readersOf(archive)) ?? [];
  return texts.filter((text) => text !== undefined);
}
