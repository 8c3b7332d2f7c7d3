import type { Event } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { eventData, explainerData, glossaryData } from '../../src/exports/structured-data.ts';
import { claimsIn, firstSentence, plainText, plainTextOf } from '../../src/prose/index.ts';
import { getOrThrow } from '../../src/archive/index.ts';
import { archive } from '../real-archive.ts';

const full = (address: string) => `https://record.example.org/${address}`;
const events = [...archive.events.values()];
const happenedIn = (event: (typeof events)[number]) =>
  eventData(archive, event, full)['mainEntity'] as Exclude<Event, string> & { [field: string]: unknown };

describe('the structured data of an event', () => {
  it('names what happened, and the page by its full address', () => {
    const event = getOrThrow(archive.events, 'letter-ends-agreements');
    expect(eventData(archive, event, full)).toMatchObject({
      '@context': 'https://schema.org',
      url: 'https://record.example.org/timeline/letter-ends-agreements/',
      mainEntity: { '@type': 'Event', name: plainText(event.data.title), startDate: '2011-08-05' },
    });
  });

  it('gives of each date the part that is known, and no day that is not', () => {
    const wrong = events.filter((event) => {
      const { startDate = '', endDate = '' } = happenedIn(event) as { startDate?: string; endDate?: string };
      const known = event.data.date.replaceAll(/[~?%]/g, '');
      return ![`${startDate}/${endDate}`, `${startDate}/..`, startDate].includes(known);
    });
    expect(wrong.map(({ id, data }) => `${id} ${data.date}`)).toEqual([]);
  });

  it('says in words that a date is about right, and between which days it lies', () => {
    const event = { ...getOrThrow(archive.events, 'letter-ends-agreements') };
    const about = eventData(archive, { ...event, data: { ...event.data, date: '2011-08~' } }, full);
    expect(about['mainEntity']).toMatchObject({
      startDate: '2011-08',
      disambiguatingDescription: 'about August 2011',
    });
    expect(about['temporalCoverage']).toBe('2011-08-01/2011-08-31');
  });

  it('cites every source of the claims of which the event is built, by its page', () => {
    const { citation } = eventData(
      archive,
      getOrThrow(archive.events, 'letter-ends-agreements'),
      full,
    ) as unknown as { citation: string[] };
    expect(citation.length).toBeGreaterThan(5);
    expect(citation.filter((url) => !archive.sources.has(/sources\/(.*)\/$/.exec(url)?.[1] ?? ''))).toEqual(
      [],
    );
  });
});

describe('the structured data of an explainer', () => {
  it('is an article with its headline, its picture, the days of its first and last change and the documents that it rests on', () => {
    for (const entry of archive.explainers.values()) {
      const { data } = entry;
      const article = explainerData(archive, entry, full) as unknown as { citation: string[] };
      expect(article).toMatchObject({
        '@type': 'Article',
        headline: plainText(data.title),
        url: `https://record.example.org/explainers/${entry.id}/`,
        image: `https://record.example.org/explainers/${entry.id}/card.png`,
        datePublished: data.changes[0]?.date,
        dateModified: data.changes.at(-1)?.date,
      });
      const sources = claimsIn(archive, entry).flatMap((id) =>
        getOrThrow(archive.claims, id).data.sources.map((source) => full(`sources/${source.id}/`)),
      );
      expect(article.citation.toSorted()).toEqual([...new Set(sources)].sort());
    }
  });
});

describe('the structured data of the glossary', () => {
  it('has every term, with its address and the first sentence of its definition', () => {
    const { hasDefinedTerm } = glossaryData(archive, full) as unknown as {
      hasDefinedTerm: { '@id': string; name: string; description: string }[];
    };
    expect(hasDefinedTerm).toHaveLength(archive.terms.size);
    for (const { id, data, tree } of archive.terms.values())
      expect(hasDefinedTerm).toContainEqual(
        expect.objectContaining({
          '@id': full(`glossary/#${id}`),
          name: plainText(data.title),
          description: plainTextOf(firstSentence(tree)),
        }),
      );
  });
});
