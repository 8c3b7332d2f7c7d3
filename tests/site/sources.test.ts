import { describe, expect, it } from 'vitest';
import { toBibTex } from '../../src/exports/bibtex.ts';
import { citeSource } from '../../src/exports/cite-source.ts';
import { toCsl } from '../../src/exports/csl.ts';
import { metadataOfSource } from '../../src/exports/embedded-metadata.ts';
import { toRis } from '../../src/exports/ris.ts';
import { examinedClaims, seedsInOrder } from '../../src/views/sources/seeds.ts';
import { plainText } from '../../src/prose/index.ts';
import { archive } from '../real-archive.ts';
import { pageOf, textOf } from './built-site.ts';

const pageAt = (file: string) => pageOf(file, textOf(file)).document;
const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const seeds = seedsInOrder(archive);

describe('the page of a source', () => {
  it.each(seeds.map(({ id, data }) => [id, data] as const))(
    '%s gives its citation in words, as files and to Zotero',
    (id, data) => {
      const page = pageAt(`sources/${id}/index.html`);
      expect([...page.querySelectorAll('.citation .citations dd > span')].map(words)).toEqual([
        citeSource(data, 'apa'),
        citeSource(data, 'chicago'),
        citeSource(data, 'mla'),
      ]);
      expect(textOf(`sources/${id}/source.bib`)).toBe(toBibTex(toCsl(data)));
      expect(textOf(`sources/${id}/source.ris`)).toBe(toRis(toCsl(data)));
      const alternates = [...page.querySelectorAll('head link[rel=alternate]')].map((link) => [
        link.getAttribute('type'),
        link.getAttribute('href'),
      ]);
      expect(alternates.filter(([, address]) => address !== '/feed.xml')).toEqual([
        ['application/x-bibtex', `/sources/${id}/source.bib`],
        ['application/x-research-info-systems', `/sources/${id}/source.ris`],
        ['application/vnd.citationstyles.csl+json', `/sources/${id}/source.json`],
      ]);
      for (const { name, content } of metadataOfSource(data)) {
        const tags = [...page.querySelectorAll('head meta')].filter(
          (tag) => tag.getAttribute('name') === name,
        );
        expect(tags.map((tag) => tag.getAttribute('content'))).toContain(content);
      }
    },
  );
});

describe('the page of a seed document', () => {
  it.each(seeds.map(({ id, data }) => [id, data] as const))(
    '%s shows each claim with its finding, in order, and what the document leaves out',
    (id, data) => {
      const page = pageAt(`seeds/${id}/index.html`);
      const shown = [...page.querySelectorAll('.verdicts > li')].map((item) => [
        words(item.querySelector('a')),
        words(item.querySelector('.finding')),
      ]);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(
        examinedClaims(archive, id).map((claim) => [
          plainText(claim.data.statement),
          claim.data.verdict?.finding,
        ]),
      );
      expect(data.custom.leavesOut).toBeDefined();
      expect(words(page.querySelector('section:has(#leaves-out) .prose'))).toContain(
        plainText(data.custom.leavesOut ?? '').slice(0, 40),
      );
    },
  );

  it('is led to from the comparison and from its source', () => {
    for (const { id } of seeds) {
      for (const file of ['seeds/index.html', `sources/${id}/index.html`])
        expect(pageAt(file).querySelector(`a[href="/seeds/${id}/"]`)).not.toBeNull();
    }
  });
});
