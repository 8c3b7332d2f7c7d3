import { Cite, plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStyle } from '../../src/exports/citation-styles/read-style.ts';
import {
  citationStyles,
  citeSource,
  citeSourceHtml,
  toBibTex,
  toRis,
  type CitationStyle,
} from '../../src/exports/cite-source.ts';
import { toCsl } from '../../src/exports/csl.ts';
import type { Source } from '../../src/kinds/index.ts';
import { cslTypes } from '../../src/kinds/source.ts';

const article: Source = {
  id: 'lamp-times-2011-08-05',
  type: 'article-newspaper',
  title: 'Lamps & darkness in every county',
  author: [{ family: 'Wick', given: 'Ada' }],
  issued: { 'date-parts': [[2011, 8, 5]] },
  'container-title': 'The Lamp Times',
  URL: 'https://example.org/lamps',
  custom: { kind: 'news', speaker: 'press', note: 'The page shows no date.' },
};
const undated: Source = {
  id: 'lamps',
  type: 'webpage',
  title: 'Lamps',
  publisher: 'Lamp Office',
  number: '7',
  custom: article.custom,
};
const styleIds = Object.keys(citationStyles) as CitationStyle[];

describe('a citation', () => {
  it.each<[CitationStyle, string]>([
    [
      'apa',
      'Wick, A. (2011, August 5). Lamps & darkness in every county. <i>The Lamp Times</i>. https://example.org/lamps',
    ],
    [
      'chicago',
      'Wick, Ada. 2011. “Lamps & Darkness in Every County.” <i>The Lamp Times</i>, August 5, 2011. https://example.org/lamps.',
    ],
    [
      'mla',
      'Wick, Ada. “Lamps & Darkness in Every County.” <i>The Lamp Times</i>, 5 Aug. 2011, https://example.org/lamps.',
    ],
  ])('in the style %s names author, title, paper, day and address as that style does', (style, words) => {
    expect(citeSourceHtml(article, style)).toBe(words.replace('&', '&#38;'));
    expect(citeSource(article, style)).toBe(words.replaceAll(/<\/?i>/g, ''));
  });

  it.each(styleIds)(
    'in the style %s does not change when other works of that author and year are cited',
    (style) => {
      const other: Source = { ...article, id: 'lamp-times-2011-08-06', title: 'More lamps' };
      const [first, second] = [citeSource(article, style), citeSource(other, style)];
      expect(first).not.toMatch(/2011[ab]/);
      expect(second).not.toMatch(/2011[ab]/);
      expect(second).toContain('Wick');
    },
  );

  it.each(cslTypes)('of the type %s is what the whole of each style makes of it', (type) => {
    const { styles } = plugins.config.get('@csl');
    styles.add('chicago', readStyle('chicago-author-date'));
    styles.add('mla', readStyle('modern-language-association'));
    for (const source of [article, undated].map((work): Source => ({ ...work, type }))) {
      for (const style of styleIds) {
        const whole = new Cite([toCsl(source)]).format('bibliography', {
          format: 'text',
          template: style,
          lang: 'en-US',
        });
        expect(citeSource(source, style)).toBe(whole.trim());
      }
    }
  });

  it('follows its source when that is corrected under the same id', () => {
    expect(citeSource({ ...article, title: 'Fewer lamps' }, 'mla')).toContain('“Fewer Lamps.”');
  });
});

describe('a citation as a file', () => {
  it('has our id as its key in BibTeX', () => {
    expect(toBibTex(article)).toMatch(/^@article\{lamp-times-2011-08-05,\n/);
  });

  it('in CSL-JSON holds nothing that the Record adds', () => {
    expect(Object.keys(toCsl(article))).toEqual([
      'id',
      'type',
      'title',
      'author',
      'issued',
      'container-title',
      'URL',
    ]);
  });

  it('in RIS is a line for each tag, from the type to the end of the record', () => {
    expect(toRis({ ...article, title: 'Lamps' })).toBe(
      [
        'TY  - NEWS',
        'ID  - lamp-times-2011-08-0',
        'T1  - Lamps',
        'A1  - Wick, Ada',
        'Y1  - 2011/8/5/',
        'PY  - 2011',
        'JF  - The Lamp Times',
        'UR  - https://example.org/lamps',
        'ER  - \n',
      ].join('\n'),
    );
  });

  it.each(cslTypes)('in RIS names title, author and day of a work of the type %s', (type) => {
    const ris = toRis({ ...article, type });
    expect(ris).toMatch(/^T[1I] {2}- Lamps & darkness in every county$/m);
    expect(ris).toMatch(/^(AU|A1) {2}- Wick, Ada$/m);
    expect(ris).toMatch(/^(DA|Y1) {2}- 2011\/8\/5\/$/m);
  });

  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '’', '-', '.'),
    minLength: 1,
    maxLength: 90,
  });
  const title = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  it('in RIS keeps a title of any length whole', () => {
    fc.assert(
      fc.property(title, (long) => {
        expect(toRis({ ...article, title: long }).split('\n')).toContain(`T1  - ${long}`);
      }),
    );
  });

  it.each([69, 70, 71, 139, 140, 141])('in RIS keeps a title of %i characters whole', (length) => {
    const long = 'abcdefghi '.repeat(15).slice(0, length - 1) + 'z';
    expect(toRis({ ...article, title: long }).split('\n')).toContain(`T1  - ${long}`);
  });
});
