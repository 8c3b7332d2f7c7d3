import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { locatorMap } from '../../src/maps/locator.ts';
import { archive } from '../real-archive.ts';

const all = [...archive.places.keys()];
const maps = new Map(all.map((id) => [id, locatorMap(archive, id)]));
const draw = (id: string) => parseHTML(maps.get(id) ?? '').document;

describe('the small map of a place', () => {
  it('is there for every state and county, names it, and marks it', () => {
    for (const id of all) {
      const svg = draw(id).querySelector('svg[role=img]');
      expect(svg?.querySelector(`#${svg.getAttribute('aria-labelledby')}`)?.textContent).toContain(
        archive.places.get(id)?.data.name.replace(/ city$/, ''),
      );
      expect([id, svg?.querySelector('.land')?.getAttribute('d')]).toEqual([
        id,
        expect.stringMatching(/^M[\d -]+l[\d -]+z/),
      ]);
      expect([
        id,
        Boolean(svg?.querySelector('path.place')?.getAttribute('d') || svg?.querySelector('circle.place')),
      ]).toEqual([id, true]);
    }
  });

  it('weighs at most 3 kB gzipped', () => {
    const heaviest = all
      .map((id) => ({ id, bytes: gzipSync(maps.get(id) ?? '').length }))
      .sort((a, b) => b.bytes - a.bytes)[0];
    expect(heaviest?.bytes).toBeLessThan(3000);
  });

  it.each([
    ['48201', 'Map of Texas showing Harris County in the east'],
    ['12086', 'Map of Florida showing Miami-Dade County in the southeast'],
    ['02013', 'Map of Alaska showing the Aleutians East Borough in the south'],
    ['51510', 'Map of Virginia showing the city of Alexandria in the northeast'],
    ['11001', 'Map of the District of Columbia'],
    ['TX', 'Map of the United States showing Texas'],
    ['DC', 'Map of the United States showing the District of Columbia'],
  ])('of %s says "%s"', (id, words) => {
    expect(draw(id).querySelector('title')?.textContent).toBe(words);
  });

  it('puts a ring around what would be too small to see, and none around what is not', () => {
    expect(draw('51610').querySelectorAll('.ring')).toHaveLength(1);
    expect(draw('DC').querySelectorAll('.ring')).toHaveLength(1);
    expect(draw('06071').querySelectorAll('.ring')).toHaveLength(0);
  });
});
