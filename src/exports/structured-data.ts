import type {
  Article,
  DefinedTermSet,
  Event,
  LearningResource,
  Place,
  Thing,
  WebPage,
  WithContext,
} from 'schema-dts';
import { dateOf, printDate } from '../dates/index.ts';
import { fill, language } from '../language/index.ts';
import { levelOf, standardsOf } from '../views/lessons/lessons.ts';
import { termsInOrder } from '../views/texts/explainers.ts';
import { sourcesOfClaims } from '../views/sources/speakers.ts';
import type { EventEntry } from '../views/timeline/timeline.ts';
import {
  claimsIn,
  firstSentence,
  plainText,
  plainTextOf,
  sourcesOfEvent,
  textStatistics,
} from '../prose/index.ts';
import { addressOf, addressOfPlace, getOrThrow, type Archive, type EntryOf } from '../archive/index.ts';

/** Returns the full address of a page, from its address below the base path. */
export type AddressOfPage = (address: string) => string;

/** What a page says of itself in schema.org's words, ready to be printed as JSON-LD. */
export type StructuredData = WithContext<Exclude<Thing, string>>;

const siteOf = (archive: Archive, full: AddressOfPage) => ({
  '@type': 'WebSite' as const,
  name: archive.site.data.name,
  url: full(''),
});

/** The addresses of documents, whose pages say what they are. */
const citations = (sources: readonly string[], full: AddressOfPage) =>
  sources.map((source) => full(addressOf('source', source)));

const placeThing = (archive: Archive, id: string, full: AddressOfPage): Place => {
  const { data } = getOrThrow(archive.places, id);
  return {
    '@type': data.fips.length === 2 ? 'State' : 'AdministrativeArea',
    name: data.fips.length === 2 ? data.name : `${data.name}, ${data.state}`,
    url: full(addressOfPlace(archive, id)),
  };
};

/**
 * Returns the first and last day that a date may mean as an ISO 8601 interval; one day as itself, an open end
 * as "..".
 */
function coverageOf(edtf: string): string {
  const { earliest, latest } = dateOf(edtf);
  return earliest === latest ? earliest : `${earliest}/${latest ?? '..'}`;
}

/**
 * Returns the start and end of a date as ISO 8601 has them: of a month its month, of a span both ends. What
 * ISO cannot say, that the date is about right or in doubt, is said in words beside it.
 */
function startAndEnd(edtf: string): Pick<Event, 'startDate' | 'endDate' | 'disambiguatingDescription'> {
  const { approximate, uncertain, precision, earliest, latest = '..' } = dateOf(edtf);
  const span = precision === 'fiscal-year' ? `${earliest}/${latest}` : edtf.replaceAll(/[~?%]/g, '');
  const [startDate = '', endDate = startDate] = span.split('/');
  return {
    startDate,
    ...(endDate !== '..' && { endDate }),
    ...((approximate || uncertain) && { disambiguatingDescription: printDate(edtf) }),
  };
}

/** Returns an event's page as a WebPage about an Event, with the documents that say so as its citations. */
export function eventData(archive: Archive, event: EventEntry, full: AddressOfPage): WithContext<WebPage> {
  const { data, id, tree } = event;
  const { actors, places, changes, date, title } = data;
  const url = full(addressOf('event', id));
  const name = plainText(title);
  const label = (actor: string) =>
    archive.vocabulary.data.actors.find((word) => word.id === actor)?.label ?? actor;
  const happened: Event = {
    '@type': 'Event',
    '@id': `${url}#event`,
    name,
    description: plainTextOf(firstSentence(tree)),
    ...startAndEnd(date),
    ...(places?.length && { location: places.map((place) => placeThing(archive, place, full)) }),
    ...(actors?.length && {
      contributor: actors.map((actor) => ({ '@type': 'Organization', name: label(actor) })),
    }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    inLanguage: archive.site.data.language,
    temporalCoverage: coverageOf(date),
    license: archive.site.data.licence.data.path,
    isPartOf: siteOf(archive, full),
    ...(changes[0] && { datePublished: changes[0].date }),
    ...(changes.at(-1) && { dateModified: changes.at(-1)?.date ?? '' }),
    mainEntity: happened,
    citation: citations(sourcesOfEvent(archive, event), full),
  };
}

/** Returns an explainer's page as an Article, with the documents that it rests on as its citations. */
export function explainerData(
  archive: Archive,
  entry: EntryOf<'explainer'>,
  full: AddressOfPage,
): WithContext<Article> {
  const { title, summary, changes } = entry.data;
  const url = full(addressOf('explainer', entry.id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: plainText(title),
    abstract: plainText(summary),
    inLanguage: archive.site.data.language,
    wordCount: textStatistics(archive, entry).words,
    image: full(`${addressOf('explainer', entry.id)}card.png`),
    license: archive.site.data.licence.data.path,
    isPartOf: siteOf(archive, full),
    author: { '@type': 'Organization', name: archive.site.data.name, url: full('') },
    ...(changes[0] && { datePublished: changes[0].date }),
    ...(changes.at(-1) && { dateModified: changes.at(-1)?.date ?? '' }),
    citation: citations(sourcesOfClaims(archive, claimsIn(archive, entry)), full),
  };
}

/** Returns a lesson as a LearningResource: whom it is for, how long it takes, on which standards it works. */
export function lessonData(
  archive: Archive,
  entry: EntryOf<'lesson'>,
  full: AddressOfPage,
): WithContext<LearningResource> {
  const { title, summary, changes, minutes, subjects } = entry.data;
  const url = full(addressOf('lesson', entry.id));
  const labels = archive.vocabulary.data.lessonSubjects.filter(({ id }) => subjects.includes(id));
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: plainText(title),
    abstract: plainText(summary),
    learningResourceType: language.words.lessons.resourceType,
    educationalLevel: levelOf(archive, entry).label,
    timeRequired: `PT${minutes}M`,
    educationalAlignment: standardsOf(archive, entry).map(({ standard, framework }) => ({
      '@type': 'AlignmentObject',
      alignmentType: 'teaches',
      educationalFramework: framework.label,
      targetName: standard.code,
      targetDescription: standard.label,
      targetUrl: framework.url,
    })),
    about: labels.map(({ label }) => label).join(', '),
    inLanguage: archive.site.data.language,
    isAccessibleForFree: true,
    license: archive.site.data.licence.data.path,
    isPartOf: siteOf(archive, full),
    author: { '@type': 'Organization', name: archive.site.data.name, url: full('') },
    ...(changes[0] && { datePublished: changes[0].date }),
    ...(changes.at(-1) && { dateModified: changes.at(-1)?.date ?? '' }),
    citation: citations(sourcesOfClaims(archive, claimsIn(archive, entry)), full),
  };
}

/** Returns the glossary as a set of defined terms, each with the sentence that says what it means. */
export function glossaryData(archive: Archive, full: AddressOfPage): WithContext<DefinedTermSet> {
  const url = full('glossary/');
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: fill(language.words.files.glossaryOf, { name: archive.site.data.shortName }),
    inLanguage: archive.site.data.language,
    license: archive.site.data.licence.data.path,
    hasDefinedTerm: termsInOrder(archive).map(({ id, data, tree }) => ({
      '@type': 'DefinedTerm',
      '@id': full(addressOf('term', id)),
      name: plainText(data.title),
      description: plainTextOf(firstSentence(tree)),
      ...(data.also?.length && { alternateName: data.also }),
    })),
  };
}
