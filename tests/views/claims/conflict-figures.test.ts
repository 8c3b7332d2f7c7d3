import { describe, expect, it } from 'vitest';
import { getOrThrow } from '../../../src/archive/index.ts';
import { conflictScale, scaleCaption } from '../../../src/views/claims/conflict-figures.ts';
import { figuresNamed } from '../../../src/prose/index.ts';
import { archive } from '../../real-archive.ts';

const scales = [...archive.conflicts.values()].flatMap((conflict) => {
  const scale = conflictScale(archive, conflict);
  return scale ? [{ conflict, scale }] : [];
});
const captionOf = (id: string) => {
  const scale = conflictScale(archive, getOrThrow(archive.conflicts, id));
  return scale && scaleCaption(archive, scale);
};

describe('the figures of a dispute on one scale', () => {
  it('begin at zero, or below it, and end at or above every figure', () => {
    expect(scales.length).toBeGreaterThan(10);
    for (const { scale } of scales) {
      const values = scale.rows.flatMap(({ figure: { value, min, max } }) => [value, min, max]);
      expect(scale.from).toBeLessThanOrEqual(0);
      for (const value of values)
        if (value !== undefined) expect([scale.to >= value, value >= scale.from]).toEqual([true, true]);
    }
  });

  it('say how far apart they are where that is little, and do not where it is much', () => {
    expect(captionOf('removed-to-spring-2012')).toContain('about 4 percent above the lowest');
    expect(captionOf('removals-january-to-march-2017')).not.toContain('above the lowest');
  });

  it('leave none undrawn that a text names, unless a note can say so', () => {
    const conflict = getOrThrow(archive.conflicts, 'removed-to-spring-2012');
    const drawn =
      conflictScale(archive, conflict)?.rows.map(({ claim, index }) => `${claim.id}/${index}`) ?? [];
    const named = figuresNamed(archive, conflict).map(({ claim, index }) => `${claim}/${index}`);
    expect(named.length).toBeGreaterThan(drawn.length);
    expect(drawn.filter((one) => !named.includes(one))).toEqual([]);
  });
});
