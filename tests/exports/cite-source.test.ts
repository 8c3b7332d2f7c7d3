import { describe, expect, it } from 'vitest';
import type { CitationStyle } from '../../src/exports/citation-styles/read-style.ts';
import { citationStyles, citeSource, citeSourceHtml } from '../../src/exports/cite-source.ts';
import { toCsl } from '../../src/exports/csl.ts';
import type { Source } from '../../src/kinds/index.ts';
import { archive } from '../real-archive.ts';

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

  it('follows its source when that is corrected under the same id', () => {
    expect(citeSource({ ...article, title: 'Fewer lamps' }, 'mla')).toContain('“Fewer Lamps.”');
  });

  it.each<[CitationStyle, string]>([
    ['apa', 'Lamp Office. (n.d.). <i>Lamps</i> (L-7).'],
    ['chicago', 'Lamp Office. n.d. “Lamps.” L-7.'],
    ['mla', 'Lamp Office. <i>Lamps</i>. L-7.'],
  ])('in the style %s begins with the body that issued a report, and says it once', (style, words) => {
    expect(citeSourceHtml({ ...undated, type: 'report', number: 'L-7' }, style)).toBe(words);
  });

  it.each<[CitationStyle, string]>([
    ['apa', '(ca. 2011)'],
    ['chicago', 'ca. 2011'],
    ['mla', 'circa 2011'],
  ])('in the style %s says that a year is about right', (style, words) => {
    expect(citeSource({ ...article, issued: { 'date-parts': [[2011]], circa: true } }, style)).toContain(
      words,
    );
  });

  const address = { ...undated, URL: 'https://example.org/' };
  it('was retrieved on the day on which its address was found working, and else on none', () => {
    expect(citeSource(address, 'apa')).toBe('Lamp Office. (n.d.). Lamps. https://example.org/');
    const custom = { ...undated.custom, read: '2026-11-20', checked: '2026-11-22' };
    expect(citeSource({ ...address, custom }, 'apa')).toBe(
      'Lamp Office. (n.d.). Lamps. Retrieved November 22, 2026, from https://example.org/',
    );
  });

  it('in the style of APA takes no number for that of a public law, a bill, or several', () => {
    const law: Source = { ...undated, type: 'legislation' };
    expect(citeSource({ ...law, number: 'Public Law 107-173' }, 'apa')).toBe(
      'Lamps, Pub. L. No. 107-173 (n.d.).',
    );
    expect(citeSource({ ...law, number: 'File 12-3' }, 'apa')).toBe('Lamps, File 12-3, Lamp Office (n.d.).');
    expect(citeSource({ ...law, type: 'hearing', number: 'Serial No. 112-69' }, 'apa')).toBe('Lamps (n.d.).');
    expect(citeSource({ ...undated, type: 'report', number: '12-708' }, 'apa')).toContain('12-708');
  });
});

describe('the citation of a document of a kind of its own', () => {
  const { author: _, 'container-title': __, ...unsigned } = article;
  const cited = (source: Source) => styleIds.map((style) => citeSource(source, style));

  it('names the body that made a law or a rule, once, and the committee that held a hearing', () => {
    const law: Source = { ...unsigned, type: 'legislation', genre: 'Ordinance', publisher: 'Lamp Board' };
    expect(citeSource(law, 'apa')).toBe(
      'Lamps & Darkness in Every County, Ordinance, Lamp Board (2011). https://example.org/lamps',
    );
    const words = citeSource({ ...law, title: 'Ordinance of the Lamp Board' }, 'apa');
    expect(words).toBe('Ordinance of the Lamp Board (2011). https://example.org/lamps');
    expect(citeSource({ ...law, type: 'hearing', authority: 'Lamp Committee' }, 'apa')).toBe(
      'Lamps & darkness in every county, Lamp Committee (2011). https://example.org/lamps',
    );
  });

  it('names the court, the number, and the address of a case, and leaves its name as it is', () => {
    const decision: Source = {
      ...unsigned,
      type: 'legal_case',
      title: 'People ex rel. Lamp v. Wick et al',
      number: '11 C 5452',
      authority: 'Lamp Court',
    };
    expect(cited(decision)).toEqual([
      'People ex rel. Lamp v. Wick et al, No. 11 C 5452 (Lamp Court August 5, 2011). https://example.org/lamps',
      'People ex rel. Lamp v. Wick et al. 2011. No. 11 C 5452. Lamp Court. https://example.org/lamps.',
      'People ex rel. Lamp v. Wick et al. 11 C 5452, Lamp Court, 5 Aug. 2011, https://example.org/lamps.',
    ]);
    const reported: Source = { ...decision, 'container-title': 'F.3d', volume: '745', page: '634' };
    expect(citeSource(reported, 'chicago')).toBe(
      'People ex rel. Lamp v. Wick et al. 2011. 745 F.3d 634. Lamp Court. https://example.org/lamps.',
    );
  });

  it('begins with who sent a letter', () => {
    expect(cited({ ...unsigned, type: 'personal_communication', publisher: 'Lamp Office' })).toEqual([
      'Lamp Office. (2011, August 5). Lamps & darkness in every county [Letter]. https://example.org/lamps',
      'Lamp Office. 2011. “Lamps & Darkness in Every County.” https://example.org/lamps.',
      'Lamp Office. Lamps & Darkness in Every County. 5 Aug. 2011, https://example.org/lamps.',
    ]);
  });

  it('takes the publisher of a post for its weblog', () => {
    expect(citeSourceHtml({ ...unsigned, type: 'post-weblog', publisher: 'lamps.com' }, 'apa')).toBe(
      'Lamps &#38; darkness in every county. (2011, August 5). <i>lamps.com</i>. https://example.org/lamps',
    );
  });

  const custom: Source['custom'] = { ...article.custom, titleIsDescriptive: true };
  it.each<[CitationStyle, string]>([
    ['apa', '[Lamps & darkness in every county]. (2011, August 5). <i>The Lamp Times</i>.'],
    ['chicago', '<i>The Lamp Times</i>. 2011. Lamps & darkness in every county, August 5, 2011.'],
    ['mla', 'Lamps & darkness in every county. <i>The Lamp Times</i>, 5 Aug. 2011,'],
  ])('in the style %s describes one that has no title, and cites no title', (style, words) => {
    const untitled: Source = { ...unsigned, 'container-title': 'The Lamp Times', custom };
    expect(citeSourceHtml(untitled, style)).toContain(words.replace('&', '&#38;'));
  });

  it('in the style of APA has the number of a report before its description', () => {
    const report: Source = { ...undated, type: 'report', number: 'Report 224', custom };
    expect(citeSource(report, 'apa')).toBe('Lamp Office. (n.d.). Report 224 [Lamps].');
  });

  it('in the style of Chicago says twice that a date is about right where it gives the date twice', () => {
    const about: Source = { ...article, issued: { 'date-parts': [[2011, 8]], circa: true } };
    expect(citeSource(about, 'chicago')).toContain('The Lamp Times, ca. August 2011.');
  });
});

describe('the citations of all sources', () => {
  const sources = [...archive.sources.values()].map(({ data }) => data);
  it.each(styleIds)('in the style %s lack no address, day, or body', { timeout: 120_000 }, (style) => {
    const wrong = sources.filter((source) => {
      const words = citeSource(source, style);
      return (
        /Retrieved (?!\w+ \d+, \d{4}, from)|undefined|\(\)|\. \./.test(words) ||
        (source.issued?.circa && !/\b(?:ca\.|circa) /.test(words)) ||
        (source.issued && !words.includes(String(source.issued['date-parts'][0][0]))) ||
        (source.type === 'report' && !source.author && !words.startsWith(source.publisher ?? '')) ||
        (source.type === 'legal_case' && !words.includes(String(source.authority))) ||
        !words.includes(source.DOI ?? source.URL ?? '')
      );
    });
    expect(wrong.map((source) => citeSource(source, style))).toEqual([]);
  });

  it('have the number and the day of a case apart from its name', () => {
    const titles = sources.flatMap(({ type, title }) => (type === 'legal_case' ? [title] : []));
    expect(titles.filter((title) => /\bNos?\. \d|\b(?:Cir|Cal|Fla|Tex|Ill)\. .*\d{4}\)/.test(title))).toEqual(
      [],
    );
  });

  it('take no letter or speech for testimony', () => {
    const hearings = sources.filter(({ type }) => type === 'hearing');
    expect(hearings.filter(({ title }) => /\bletter\b|\bspeech\b/i.test(title))).toEqual([]);
    expect(hearings.filter(({ author }) => author?.some(({ literal }) => literal !== undefined))).toEqual([]);
  });
});

describe('a source as CSL-JSON', () => {
  it('holds nothing that the Record adds', () => {
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
});
