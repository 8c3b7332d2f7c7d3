import { describe, expect, it } from 'vitest';
import { inTurn, newCount } from '../../src/checks/in-turn.ts';
import { checks } from '../../src/checks/index.ts';

describe('rules that threads take in turn', () => {
  it('are each taken once, in their order', () => {
    const turns = newCount();
    const [one, other] = [inTurn(checks, turns), inTurn(checks, turns)];
    const taken = checks.flatMap((_, i) => {
      const { value } = (i % 3 ? one : other).next();
      return value ? [value.name] : [];
    });
    expect(taken).toEqual(checks.map(({ name }) => name));
    expect(one.next().done).toBe(true);
    expect(other.next().done).toBe(true);
  });
});
