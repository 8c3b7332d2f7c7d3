import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { changes, common, field, heading, ref } from './field.ts';

const leads = (what: string) => field(ref('page'), what, 'about-method', 'Method');

const onward = z.strictObject({
  next: leads('What to read next.'),
  deeper: leads('Where there is more of it.'),
  evidence: leads('What it rests on.'),
});

/** A fixed page of the site, as the one on method; its text stands below the front matter. */
export const page = defineKind({
  name: 'page',
  plural: 'pages',
  files: 'content/pages/**/<id>.md',
  namedInCode: true,
  link: 'words',
  schema: z.strictObject({
    ...common,
    address: field(
      z.string().regex(/^([a-z0-9-]+\/)*$/, 'an address is words and "/", without one at the beginning'),
      'Its address below the base path, with "/" at its end; empty for the home page.',
      'about/method/',
      '/about/method',
    ),
    title: field(heading, 'The heading of the page.', 'How this record is made', ''),
    description: field(
      heading,
      'A sentence for search engines and previews.',
      'What is a source here, and how a figure is checked.',
      '',
    ),
    changes,
    onward: field(
      onward,
      'The pages to which it leads at its end.',
      { next: 'about-words', deeper: 'about-editions', evidence: 'about-evidence' },
      { next: 'about-words' },
    ).optional(),
  }),
});

/** The addresses at which the site has a fixed page, each of which needs its text. */
export const fixedPages = [
  '',
  'about/',
  'about/charts/',
  'about/corrections/',
  'about/editions/',
  'about/errata/',
  'about/evidence/',
  'about/method/',
  'about/words/',
  'charts/',
  'claims/',
  'conflicts/',
  'data/',
  'data/load/',
  'data/panel/',
  'evidence/',
  'explainers/',
  'figures/',
  'glossary/',
  'how-it-worked/',
  'how-it-worked/rules/',
  'map/',
  'overview/',
  'places/',
  'search/',
  'seeds/',
  'sources/',
  'teach/',
  'teach/librarians/',
  'timeline/',
] as const;

export type FixedPage = (typeof fixedPages)[number];

/**
 * The fragments of the headings that the text of a page needs, since the site prints a list below them or
 * leads to them; those of the panel only where there is one.
 */
export const neededHeadings: Readonly<{ [address in FixedPage]?: readonly string[] }> = {
  'about/method/': ['claims-and-their-status', 'who-is-named', 'who-is-speaking'],
  'about/words/': ['what-we-write-ourselves', 'words-of-others'],
  'data/panel/': [
    'agreements',
    'codes-of-other-years',
    'columns',
    'corrections',
    'files',
    'how-many-counties-each-rule-affects',
    'places-without-a-row',
  ],
  'search/': ['lists-of-everything'],
};
