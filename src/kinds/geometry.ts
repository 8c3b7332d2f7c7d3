import { z } from 'zod';
import { defineSingle } from './define-kind.ts';
import { common, field, line } from './field.ts';

const fips = z.string().regex(/^\d{5}$/, 'a county is a FIPS code of five digits');

/** The outlines of counties, `data/geo/counties.json`; made by `scripts/prepare-geometry.ts`, not by hand. */
export const geometry = defineSingle({
  name: 'geometry',
  file: 'data/geo/counties.json',
  schema: z.strictObject({
    $schema: common.$schema,
    title: field(line, 'What this is.', 'Counties of the 2010 Census, projected', ''),
    origin: field(line, 'Of what it was made.', 'us-atlas 3.0.1, counties-albers-10m.json', ''),
    perPixel: field(
      z.int().positive(),
      'Units to a pixel of a map that is 975 pixels wide and 610 high.',
      50,
      0,
    ),
    arcs: field(
      z.array(z.string().regex(/^(-?\d+,-?\d+\*? ?)+$/, 'an arc is points "x,y" with spaces between')),
      'Lines between counties: the first point, then the step to each next one, in units; those with * stay where the whole country is drawn.',
      ['2740,1033* 12,-4 -3,3*'],
      ['M0 0L1 1'],
    ),
    shapes: field(
      z.record(fips, z.string().regex(/^-?\d+([ ,;]-?\d+)*$/)),
      'The shape of each county: arcs by number (-1 is the first one backwards), rings joined by "," and polygons by ";".',
      { '01001': '0 1 -3' },
      { '1': 'M0 0' },
    ),
    drawnAs: field(
      z.record(fips, fips),
      'Counties without a shape of their code, and the code under which, or within which, they are drawn.',
      { '02270': '02158' },
      { '2270': '02158' },
    ),
    rotations: field(
      z.record(z.string().regex(/^[A-Z]{2}$/), z.number()),
      'The angle in degrees, clockwise, by which the map of a state alone is turned so that north is up.',
      { TX: 1.86 },
      { Texas: 2 },
    ),
    names: field(
      z.record(z.string().regex(/^\d{2}(\d{3})?$/), line),
      'The name of each state and county as the outlines have it, without the word for what it is; the names of places are held against these.',
      { '48201': 'Harris' },
      { '48201': '' },
    ).optional(),
  }),
  empty: { title: '', origin: '', perPixel: 1, drawnAs: {}, rotations: {}, shapes: {}, arcs: [] },
});

export type Geometry = z.infer<typeof geometry.schema>;
