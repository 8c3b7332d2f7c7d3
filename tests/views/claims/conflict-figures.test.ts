import { describe, expect, it } from 'vitest';
import { conflictScale, counterOf, scaleCaption } from '../../../src/views/claims/conflict-figures.ts';
import { figuresNamed } from '../../../src/prose/index.ts';
import { archive } from '../../real-archive.ts';

const scales = [...archive.conflicts.values()].flatMap((conflict) => {
  const scale = conflictScale(archive, conflict, figuresNamed(archive, conflict));
  return scale ? [{ conflict, scale }] : [];
});
const scaleOf = (id: string) => scales.find(({ conflict }) => conflict.id === id)?.scale;
const captionOf = (id: string) => {
  const scale = scaleOf(id);
  return scale && scaleCaption(archive, scale);
};

describe('the figures of a dispute on one scale', () => {
  it('begin at zero, or below it, and end at or above every figure', () => {
    expect(scales.length).toBeGreaterThan(10);
    for (const { scale } of scales) {
      const values = [...scale.rows, ...scale.apart].flatMap(({ figure: { value, min, max } }) => [
        value,
        min,
        max,
      ]);
      expect(scale.from).toBeLessThanOrEqual(0);
      for (const value of values)
        if (value !== undefined) expect([scale.to >= value, value >= scale.from]).toEqual([true, true]);
    }
  });

  it('say how far apart they are where that is little, and do not where it is much', () => {
    expect(captionOf('interior-removals-fiscal-2014')).toContain('about 2 percent above the lowest');
    expect(captionOf('convicted-removals-fiscal-2010')).not.toContain('above the lowest');
  });

  it('tell the distance of two shares in points', () => {
    const claim = [...archive.claims.values()][0];
    if (!claim) throw new Error('there is no claim');
    const row = (value: number) => ({ claim, figure: { value, unit: 'percent' }, index: 0 });
    const ofShares = { rows: [row(96), row(97)], apart: [], isOfOneTime: true, from: 0, to: 97 };
    expect(scaleCaption(archive, { ...ofShares, units: ['percent'] })).toContain(
      'is 1 percentage point above the lowest',
    );
  });

  it('tell over which figures the distance is taken where some stand on another basis', () => {
    expect(captionOf('ice-removals-fiscal-2009')).toBe(
      'The figures on one scale, from 0 to 389,834. ' +
        'Among the figures on the same basis, the highest is about 0.5 percent above the lowest.',
    );
  });

  it('do not say how far apart figures of other days or periods are', () => {
    for (const id of ['trac-detainer-counts', 'arrests-after-a-match-2011', 'removed-to-spring-2012']) {
      expect(scaleOf(id)?.isOfOneTime).toBe(false);
      expect(captionOf(id)).not.toContain('above the lowest');
    }
  });

  it('are of one measure: two shares of opposite groups, or of other things, are on no scale', () => {
    for (const id of [
      'convictions-of-those-arrested-2025',
      'reach-of-the-2014-priorities',
      'what-fiscal-2021-removals-show',
      'task-force-report-date',
    ])
      expect(scaleOf(id)).toBeUndefined();
    for (const { scale } of scales) {
      expect(scale.rows.length).toBeGreaterThan(1);
      expect([...new Set(scale.rows.map(({ figure }) => figure.measure))]).toEqual([expect.any(String)]);
    }
  });

  it('set those of another or an unclear measure apart, and leave out those of another kind', () => {
    const apart = scaleOf('removals-through-the-program-in-all')?.apart.map(({ claim }) => claim.id);
    expect(apart).toEqual(['alsan-yang-380000', 'east-454000', 'econofact-450000']);
    for (const { conflict, scale } of scales) {
      const named = figuresNamed(archive, conflict).map(({ claim, index }) => `${claim}/${index}`);
      const measures = new Set(scale.rows.map(({ figure }) => figure.measure));
      for (const { claim, index, figure } of scale.apart) {
        expect(named).toContain(`${claim.id}/${index}`);
        expect(measures).not.toContain(figure.measure);
        expect(figure.unit).not.toBe('percent');
      }
    }
  });

  it('name who counted, and not the paper that printed it', () => {
    const counters = scaleOf('removals-through-the-program-in-all')?.rows.map(({ claim }) =>
      counterOf(archive, claim),
    );
    expect(counters).toContain('Center for Immigration Studies');
    expect(counters).toContain('The Journalist’s Resource');
    expect(counters).not.toContain('Breitbart');
  });
});
