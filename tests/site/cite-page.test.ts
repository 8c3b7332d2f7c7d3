import { describe, expect, it } from 'vitest';
import { edition } from '../../package.json' with { type: 'json' };
import { readEntry, warningsOf } from '../exports/biblatex-model.ts';
import { builtPages, pageOf } from './built-site.ts';

const name = 'The Secure Communities Record';
/** How the month of the edition begins, in full or in short. */
const month = new Date(edition).toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
/** Titles differ from page to page in the marks of their quotations alone. */
const plain = (text: string) => text.replaceAll(/[“”‘’"']/g, '');

/** Returns what is wrong with how a page says to cite it. */
function faultsOf(document: Document): string[] {
  const section = document.querySelector('main > #cite:last-child > details');
  const title =
    document.querySelector('head > meta[name="DC.title"]') ??
    document.querySelector('head > meta[property="og:title"]');
  const cited = plain(title?.getAttribute('content') ?? '-').replace(/[.?!]$/, '');
  const styles = [...(section?.querySelectorAll('dd > span') ?? [])].map(words);
  const [bib = '', ris = ''] = [...(section?.querySelectorAll('a[download]') ?? [])].map((link) =>
    decodeURIComponent((link.getAttribute('href') ?? '').replace(/^data:[^,]*,/, '')),
  );
  const entry = /^@/.test(bib) ? readEntry(bib) : undefined;
  const faults: [string, boolean][] = [
    [
      'three styles name it and the Record',
      styles.filter((text) => plain(text).includes(cited)).length === 3,
    ],
    [
      'each says the day',
      styles.length === 3 && styles.every((text) => text.includes(name) && text.includes(month)),
    ],
    ['all can be copied', section?.querySelectorAll('dd > :is(span, pre) + copy-text').length === 4],
    [
      'BibTeX stands on the page',
      bib !== '' && words(section?.querySelector('pre')) === bib.replaceAll(/\s+/g, ' ').trim(),
    ],
    ['biber takes the file', entry !== undefined && warningsOf(entry).length === 0],
    ['the file invents no author', entry !== undefined && entry.fields['author'] === undefined],
    ['RIS is a web page', /^TY {2}- ELEC\n[^]*\nER {2}- \n$/.test(ris) && plain(ris).includes(cited)],
  ];
  return faults.filter(([, holds]) => !holds).map(([what]) => what);
}

describe('every page that has an address', () => {
  const pages = builtPages().filter(
    ({ document, file }) =>
      !document.querySelector('meta[http-equiv=refresh], body.embed') && file !== '404.html',
  );

  it('says at its end how to cite it, in three styles, in BibTeX, and as files', () => {
    const faulty = pages.flatMap(({ file, document }) =>
      faultsOf(document).map((what) => `${file}: not ${what}`),
    );
    expect(pages.length).toBeGreaterThan(3000);
    expect(faulty).toEqual([]);
  });

  it('is found out where it does not', () => {
    expect(faultsOf(pageOf('a.html', '<main><p>Lamps</p></main>').document)).toHaveLength(7);
  });

  it('says that its address is a path, where the copy has no web address set', () => {
    const [page] = pages;
    expect(words(page?.document.querySelector('#cite'))).toContain(
      'This copy of the site has no web address set',
    );
  });
});
