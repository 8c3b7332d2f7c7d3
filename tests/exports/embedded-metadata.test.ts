import { describe, expect, it } from 'vitest';
import { metadataOfPage, metadataOfSource, type MetaTag } from '../../src/exports/embedded-metadata.ts';
import type { Source } from '../../src/kinds/index.ts';
import { archive } from '../real-archive.ts';

interface Creator {
  lastName: string;
  firstName?: string;
}

interface Item {
  itemType: string | undefined;
  creators: Creator[];
  [field: string]: unknown;
}

/**
 * The fields of an item that Zotero's translator "Embedded Metadata" fills from a meta element, by the
 * element's name.
 */
const fields: { [name: string]: string } = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_publisher: 'publisher',
  citation_technical_report_institution: 'institution',
  citation_technical_report_number: 'number',
  citation_volume: 'volume',
  citation_issue: 'issue',
  citation_doi: 'DOI',
  citation_abstract: 'abstractNote',
  citation_public_url: 'url',
  'prism.publicationName': 'publicationTitle',
  'DC.title': 'title',
  'DC.date': 'date',
  'DC.publisher': 'publisher',
  'DC.rights': 'rights',
  'DC.language': 'language',
  'DC.type': 'type',
};

/** What is read from several elements together. */
const together = ['z:itemType', 'citation_author', 'citation_firstpage', 'citation_lastpage'];

/**
 * Returns a name as the translator takes it apart: at the first comma, else before the last word; commas at
 * its end are dropped first.
 */
function creatorOf(name: string): Creator {
  const inverted = name.includes(',');
  const clean = name.replace(/[\s.,/[\]:]+$/, '');
  const at = inverted ? clean.search(/, ?/) : clean.lastIndexOf(' ');
  if (at < 0) return { lastName: clean };
  const [before, after] = [clean.slice(0, at), clean.slice(at).replace(/^, ?| /, '')];
  return inverted ? { lastName: before, firstName: after } : { lastName: after, firstName: before };
}

/**
 * Returns the names in the content of an element: apart at semicolons, else at commas where both parts hold a
 * blank.
 */
function creatorsOf(content: string): Creator[] {
  const bySemicolon = content.split(/\s*;\s*/);
  const byComma = content.split(/\s*,\s*/);
  const several = bySemicolon.length === 1 && byComma[0]?.includes(' ') && byComma[1]?.includes(' ');
  return (several ? byComma : bySemicolon).filter((name) => /[^\s,-.;]/.test(name)).map(creatorOf);
}

/** Returns the item that the translator makes of the meta elements of a page. */
function itemOf(tags: readonly MetaTag[]): Item {
  const read = (wanted: string) => tags.filter(({ name }) => name === wanted).map(({ content }) => content);
  const known: [string, string][] = tags.flatMap(({ name, content }) =>
    fields[name] ? [[fields[name], content]] : [],
  );
  const pages = [...read('citation_firstpage'), ...read('citation_lastpage')].join('-');
  return {
    ...Object.fromEntries<string>(known),
    itemType: read('z:itemType')[0],
    creators: read('citation_author').flatMap(creatorsOf),
    ...(pages && { pages }),
  };
}

const custom = { kind: 'news', speaker: 'press' };

describe('the metadata of a source page', () => {
  it.each<[string, Source, Item]>([
    [
      'a report in a newspaper',
      {
        id: 'a',
        type: 'article-newspaper',
        title: 'Lamps in every county',
        author: [{ family: 'Wick', given: 'Ada, Jr.' }],
        issued: { 'date-parts': [[2011, 8, 5]] },
        'container-title': 'The Lamp Times',
        URL: 'https://example.org/lamps',
        custom,
      },
      {
        itemType: 'newspaperArticle',
        title: 'Lamps in every county',
        creators: [{ lastName: 'Wick', firstName: 'Ada Jr' }],
        date: '2011-08-05',
        publicationTitle: 'The Lamp Times',
        publisher: 'The Lamp Times',
        url: 'https://example.org/lamps',
      },
    ],
    [
      'a report of an office, whose name stays in one piece',
      {
        id: 'b',
        type: 'report',
        title: 'Lamps',
        author: [{ literal: 'Office of Lamps, Wicks and Oil' }],
        issued: { 'date-parts': [[2010, 10]], circa: true },
        publisher: 'Lamp Office',
        number: 'L-7',
        genre: 'Report to Congress',
        custom: { ...custom, officialUrl: 'https://example.org/office' },
      },
      {
        itemType: 'report',
        title: 'Lamps',
        creators: [{ lastName: 'Office of Lamps Wicks and Oil' }],
        date: 'circa 2010-10',
        publicationTitle: 'Lamp Office',
        publisher: 'Lamp Office',
        institution: 'Lamp Office',
        number: 'L-7',
        type: 'Report to Congress',
        url: 'https://example.org/office',
      },
    ],
    [
      'an article in a journal by several people',
      {
        id: 'c',
        type: 'article-journal',
        title: 'Do lamps help?',
        author: [{ family: 'De La Cruz', given: 'Mary Ann' }, { family: 'Oil' }],
        issued: { 'date-parts': [[2014], [2015]] },
        'container-title': 'Journal of Lamps',
        volume: 3,
        issue: '2',
        page: '937–973',
        DOI: '10.1000/lamps',
        abstract: 'They do not.',
        custom,
      },
      {
        itemType: 'journalArticle',
        title: 'Do lamps help?',
        creators: [{ lastName: 'De La Cruz', firstName: 'Mary Ann' }, { lastName: 'Oil' }],
        date: '2014–2015',
        publicationTitle: 'Journal of Lamps',
        publisher: 'Journal of Lamps',
        volume: '3',
        issue: '2',
        pages: '937-973',
        DOI: '10.1000/lamps',
        abstractNote: 'They do not.',
      },
    ],
    [
      'a page of which neither date nor author is known, by whoever published it',
      { id: 'd', type: 'webpage', title: 'Lamps', publisher: 'Lamp Office', custom },
      {
        itemType: 'webpage',
        title: 'Lamps',
        creators: [],
        publicationTitle: 'Lamp Office',
        publisher: 'Lamp Office',
      },
    ],
  ])('becomes %s in Zotero', (_, source, item) => {
    expect(itemOf(metadataOfSource(source))).toEqual(item);
  });

  it('holds no element that the translator does not read', () => {
    const all: Source = {
      id: 'e',
      type: 'report',
      title: 'T',
      publisher: 'P',
      page: '1-2',
      issued: { 'date-parts': [[2011]] },
      custom,
    };
    const names = [
      ...metadataOfSource(all),
      ...metadataOfPage({ title: 'T', date: '2026-11-22' }, archive.site.data),
    ].map(({ name }) => name);
    expect(names.filter((name) => !(name in fields) && !together.includes(name))).toEqual([]);
  });
});

describe('the metadata of a page that is cited itself', () => {
  it('becomes a web page of the Record, of the day of its text', () => {
    expect(
      itemOf(metadataOfPage({ title: 'The first lamp is lit', date: '2026-11-22' }, archive.site.data)),
    ).toEqual({
      itemType: 'webpage',
      title: 'The first lamp is lit',
      creators: [],
      date: '2026-11-22',
      publisher: 'The Secure Communities Record',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      language: 'en',
    });
  });
});
