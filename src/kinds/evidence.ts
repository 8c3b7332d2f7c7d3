import { z } from 'zod';
import { defineSingle } from './define-kind.ts';
import { common, day, field, ref } from './field.ts';

const count = (description: string, good: number) => field(z.int().nonnegative(), description, good, -1);

/** How much of the evidence could be checked again at the last edition; no number may fall below it. */
export const evidence = defineSingle({
  name: 'evidence',
  file: 'data/evidence.json',
  schema: z.strictObject({
    $schema: common.$schema,
    counted: field(day, 'The day on which it was counted.', '2026-11-29', 'at the last edition'),
    counts: field(
      z.strictObject({
        'claims-with-passage': count('Claims with the first and last words of a passage.', 900),
        'claims-with-locator': count('Claims whose every source says where in it.', 900),
        'claims-located': count('Claims whose every source gives a locator or a passage.', 1000),
        'claims-read-again': count('Claims that were checked a second time.', 200),
        'sources-read': count('Sources with the day by which they were read.', 1000),
        'sources-archived': count('Sources with an archived copy that somebody saw.', 10),
        errata: count('Errors in what was published that the Record shows.', 15),
        'counts-agreed': count('Figures of claims that the table of counties gives for their dates.', 60),
      }),
      'The numbers that may only rise, by what they count.',
      {
        'claims-with-passage': 1,
        'claims-with-locator': 1,
        'claims-located': 1,
        'claims-read-again': 0,
        'sources-read': 1,
        'sources-archived': 0,
        errata: 0,
        'counts-agreed': 0,
      },
      { claims: 3 },
    ),
    metFirst: field(
      z.strictObject({
        pages: field(z.array(ref('page')), 'Pages of the site.', ['home'], ['Home']),
        explainers: field(
          z.array(ref('explainer')),
          'Explainers.',
          ['what-the-program-was'],
          ['What it was'],
        ),
      }),
      'The texts that readers meet first; their claims, like those of all charts, are each checked twice.',
      { pages: ['home'], explainers: [] },
      ['home'],
    ),
  }),
  empty: {
    metFirst: { pages: [], explainers: [] },
    counted: '2000-01-01',
    counts: {
      'claims-with-passage': 0,
      'claims-with-locator': 0,
      'claims-located': 0,
      'claims-read-again': 0,
      'sources-read': 0,
      'sources-archived': 0,
      errata: 0,
      'counts-agreed': 0,
    },
  },
});
