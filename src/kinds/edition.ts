import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading } from './field.ts';

const kindName = z.string().regex(/^[a-z]+$/, 'a kind is one lower-case word');

/** What was published on a day, `data/editions/<day>.json`; made by `npm run edition`, not by hand. */
export const edition = defineKind({
  name: 'edition',
  plural: 'editions',
  files: 'data/editions/<id>.json',
  address: 'about/editions/#edition-<id>',
  namedInCode: true,
  schema: z.strictObject({
    ...common,
    id: field(
      z.iso.date('an edition has a day for a name: 2026-11-22'),
      'The day of the edition; equal to the file name.',
      '2026-11-22',
      'first',
    ),
    version: field(
      z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers with dots between'),
      'The number of the edition, as package.json has it.',
      '0.1.0',
      'one',
    ),
    note: field(heading, 'What a reader must know of it.', 'It was listed later.', '').optional(),
    counts: field(
      z.record(kindName, z.int().positive()),
      'How many records there are of each kind.',
      { claim: 2 },
      { claim: 0 },
    ),
    records: field(
      z.record(
        kindName,
        z.array(z.string().regex(/^[\w-]+ [0-9a-f]{16}$/, 'a record is its id and its checksum')),
      ),
      'The records of each kind: the id, and the first sixteen digits of the SHA-256 of what the record says.',
      { claim: ['lamps-fy2010 0123456789abcdef', 'lamps-fy2011 fedcba9876543210'] },
      { claim: ['lamps-fy2010'] },
    ),
  }),
});

export type EditionData = z.infer<typeof edition.schema>;
