import { expect, it } from 'vitest';
import { claimsBySide, disputesByTopic, mainDisputes } from '../../../src/views/claims/disputes.ts';
import { sidesById } from '../../../src/views/claims/sides.ts';
import { archive } from '../../real-archive.ts';

const disputes = [...archive.conflicts.values()];

it('groups every dispute once under its topic, the weightiest first', () => {
  const grouped = disputesByTopic(archive).flatMap(({ topic, disputes: own }) => {
    expect(own.map(({ data }) => data.topic)).toEqual(own.map(() => topic.id));
    expect(own.map(({ data }) => data.importance)).toEqual(
      own.map(({ data }) => data.importance).toSorted((a, b) => a - b),
    );
    return own.map(({ id }) => id);
  });
  expect(grouped.toSorted()).toEqual(disputes.map(({ id }) => id).toSorted());
});

it('names the disputes that people ask about first: some, and not so many that none stands out', () => {
  const main = mainDisputes(archive);
  expect(main.length).toBeGreaterThan(4);
  expect(main.length).toBeLessThan(20);
  expect(main.every(({ data }) => data.importance === 1)).toBe(true);
});

it('names them in the order in which a newcomer asks, each at a place of its own', () => {
  const main = mainDisputes(archive);
  expect(main.map(({ data }) => data.order)).toEqual(main.map((_, i) => i + 1));
  expect(disputes.filter(({ data }) => data.order !== undefined)).toHaveLength(main.length);
});

it('shows every claim of a dispute once, under a side that makes it', () => {
  for (const dispute of disputes) {
    const shown = claimsBySide(archive, dispute).flatMap(({ side, claims }) => {
      for (const { id } of claims) expect(sidesById(archive, id)).toContain(side.id);
      return claims.map(({ id }) => id);
    });
    expect(shown.toSorted()).toEqual(dispute.data.claims.toSorted());
  }
});
