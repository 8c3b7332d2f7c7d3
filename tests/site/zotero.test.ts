import { describe, expect, it } from 'vitest';
import { metadataOfSource } from '../../src/exports/embedded-metadata.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { archive } from '../real-archive.ts';
import { builtPages, pageOf } from './built-site.ts';
import { kindOfPage } from './page-kinds.ts';
import { zoteroItem } from './zotero-item.ts';

const page = (head: string, body = '') =>
  pageOf('a.html', `<html><head>${head}</head><body>${body}</body></html>`);
const pages = builtPages().filter(
  ({ document, file }) => !document.querySelector('meta[http-equiv=refresh]') && file !== '404.html',
);
const isSource = (file: string) => kindOfPage(file)?.name === 'source';

describe('the model of Zotero', () => {
  it.each([
    ['the first machine form where the page has no date', '', '2010-07-07'],
    ['a date of Dublin Core before that', '<meta name="DC.date" content="2026-11-25">', '2026-11-25'],
    [
      'one of Highwire Press before any other',
      '<meta name="citation_publication_date" content="2012"><meta name="DC.date" content="2026-11-25">',
      '2012',
    ],
  ])('takes %s', (_, head, date) => {
    const body = '<p><time>July 4</time> <time datetime="2010-07-07">July 7, 2010</time></p>';
    expect(zoteroItem(page(head, body).document).date).toBe(date);
  });
});

describe('what Zotero saves', () => {
  it('of a page of the Record is a web page with its title, of the day of the edition', () => {
    const own = pages.filter(({ file }) => !isSource(file));
    expect(own.length).toBeGreaterThan(1500);
    const wrong = own.filter(({ document }) => {
      const { itemType, title, date } = zoteroItem(document);
      return itemType !== 'webpage' || !title || date !== packageJson.edition;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('of the page of a source is that document, with its own date as it is known, and no date of another', () => {
    const found = pages.filter(({ file }) => isSource(file));
    expect(found).toHaveLength(archive.sources.size);
    const wrong = found.filter(({ file, document }) => {
      const source = archive.sources.get(file.split('/')[1] ?? '')?.data;
      const tags = source ? metadataOfSource(source) : [];
      const said = (name: string) => tags.find((tag) => tag.name === name)?.content;
      const { itemType, title, date } = zoteroItem(document);
      return (
        itemType !== said('z:itemType') ||
        title !== source?.title ||
        date !== said('citation_publication_date') ||
        (date === undefined) !== (source?.issued === undefined)
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
