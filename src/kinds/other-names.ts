import { z } from 'zod';
import { defineSingle } from './define-kind.ts';
import { common, field, line, placeRef } from './field.ts';

const ways = field(
  z.array(line).min(1),
  'How readers write it; the first is shown.',
  ['Northmoor', 'The Moor'],
  [],
);
const places = field(
  z.array(placeRef).min(1),
  'The places of the table that it leads to, the main one first.',
  ['90001'],
  ['Northmoor'],
);

/**
 * How a county of the table became what is there today: it has another name, it was joined to another, it was
 * divided, or other areas are counted in its stead, which its outline crosses.
 */
const changesOfPlaces = ['renamed', 'joined', 'divided', 'replaced'] as const;

/** Names by which readers look for a place and which the table does not have: `data/places/names.json`. */
export const names = defineSingle({
  name: 'names',
  file: 'data/places/names.json',
  schema: z.strictObject({
    $schema: common.$schema,
    nicknames: field(
      z.array(z.strictObject({ names: ways, places })),
      'What places are called, and what lies in several.',
      [{ names: ['Northmoor', 'The Moor'], places: ['90001'] }],
      [{ names: ['The Moor'] }],
    ),
    present: field(
      z.array(
        z.strictObject({
          name: field(line, 'The name today.', 'Northmoor Borough', ''),
          code: field(
            z.string().regex(/^\d{5}$/, 'a FIPS code has five digits'),
            'Its FIPS code today.',
            '90102',
            'SD',
          ),
          how: field(z.enum(changesOfPlaces), 'How it came to be there.', 'renamed', 'new'),
          places,
        }),
      ),
      'What is there today in the place of counties that were renamed, joined, divided or replaced.',
      [{ name: 'Northmoor Borough', code: '90102', how: 'renamed', places: ['90001'] }],
      [{ name: 'Northmoor Borough' }],
    ),
    absent: field(
      z.array(
        z.strictObject({
          names: ways,
          zips: field(
            z.array(z.string().regex(/^\d{3,5}$/, 'a ZIP code begins with three to five digits')).min(1),
            'How its ZIP codes begin, and no code of another place.',
            ['008', '96950'],
            ['USVI'],
          ).optional(),
        }),
      ),
      'Places that the table does not have and of which the finder says so.',
      [{ names: ['Lamp Islands', 'LI'], zips: ['008'] }],
      ['Lamp Islands'],
    ),
  }),
  empty: { nicknames: [], present: [], absent: [] },
});

export type OtherNames = z.infer<typeof names.schema>;
