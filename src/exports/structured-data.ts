import type { Event, Place, Thing, WebPage, WithContext } from 'schema-dts';
import { dateOf } from '../dates/index.ts';
import { titleOf } from '../model/source-label.ts';
import type { EventEntry } from '../model/timeline.ts';
import { firstSentence, plainText, plainTextOf, sourcesOfEvent } from '../prose/index.ts';
import { addressOf, addressOfPlace, need, type Record } from '../record/index.ts';
import { licence } from './own-json.ts';

/** Returns the full address of a page, from its address below the base path. */
export type AddressOfPage = (address: string) => string;

/** What a page says of itself in schema.org's words, ready to be printed as JSON-LD. */
export type StructuredData = WithContext<Exclude<Thing, string>>;

const placeThing = (record: Record, id: string, full: AddressOfPage): Place => {
  const { data } = need(record.places, id);
  return {
    '@type': data.fips.length === 2 ? 'State' : 'AdministrativeArea',
    name: data.fips.length === 2 ? data.name : `${data.name}, ${data.state}`,
    url: full(addressOfPlace(record, id)),
  };
};

/** Returns the first and last day that a date may mean as an ISO 8601 interval; one day as itself, an open end as "..". */
function coverageOf(edtf: string): string {
  const { earliest, latest } = dateOf(edtf);
  return earliest === latest ? earliest : `${earliest}/${latest ?? '..'}`;
}

/** Returns the start and end of a date that is known as it stands: of a month its month, of a span both ends; nothing of one that is about right or in doubt. */
function startAndEnd(edtf: string): { startDate?: string; endDate?: string } {
  const { approximate, uncertain, precision } = dateOf(edtf);
  if (approximate || uncertain || precision === 'fiscal-year') return {};
  const [startDate = '', endDate = startDate] = edtf.split('/');
  return { startDate, ...(endDate !== '..' && { endDate }) };
}

/** Returns an event's page as a WebPage about an Event, with the documents that say so as its citations. */
export function eventData(record: Record, event: EventEntry, full: AddressOfPage): WithContext<WebPage> {
  const { data, id, tree } = event;
  const { actors, places, changes, date, title } = data;
  const url = full(addressOf('event', id));
  const name = plainText(title);
  const label = (actor: string) => record.vocabulary.data.actors.find((word) => word.id === actor)?.label ?? actor;
  const happened: Event = {
    '@type': 'Event',
    '@id': `${url}#event`,
    name,
    description: plainTextOf(firstSentence(tree)),
    ...startAndEnd(date),
    ...(places?.length && { location: places.map((place) => placeThing(record, place, full)) }),
    ...(actors?.length && { contributor: actors.map((actor) => ({ '@type': 'Organization', name: label(actor) })) }),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    inLanguage: 'en',
    temporalCoverage: coverageOf(date),
    license: licence.path,
    isPartOf: { '@type': 'WebSite', name: 'The Secure Communities Record', url: full('') },
    ...(changes[0] && { datePublished: changes[0].date }),
    ...(changes.at(-1) && { dateModified: changes.at(-1)?.date ?? '' }),
    mainEntity: happened,
    citation: sourcesOfEvent(record, event).map((source) => ({
      '@type': 'CreativeWork',
      name: titleOf(need(record.sources, source).data),
      url: full(addressOf('source', source)),
    })),
  };
}
