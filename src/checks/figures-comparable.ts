import type { ClaimEntry } from '../archive/index.ts';
import type { Figure } from '../kinds/index.ts';
import { timeCounted } from '../views/claims/claims.ts';
import { problemAt, isIncomplete, type Check } from './check.ts';

interface Measured {
  claim: ClaimEntry;
  index: number;
  figure: Figure;
}

/** What must be equal for two figures to be comparable: measure, period or day, and places. */
function comparisonKey(claim: ClaimEntry, figure: Figure): string | undefined {
  const when = timeCounted(claim);
  return figure.measure && when
    ? [figure.measure, when, ...[...(claim.data.places ?? [])].sort()].join(' ')
    : undefined;
}

/** Returns whether two figures can both be right: equal, or one within the bound that the other states. */
function agree(a: Figure, b: Figure): boolean {
  if (a.value === undefined || b.value === undefined) return a.min === b.min && a.max === b.max;
  if (a.value === b.value) return true;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  return (
    ['more-than', 'at-least'].includes(low.qualifier ?? '') ||
    ['less-than', 'at-most', 'nearly'].includes(high.qualifier ?? '')
  );
}

/** Figures of one measure, period and place that differ stand in a conflict together. */
export const figuresComparable: Check = {
  name: 'figures-comparable',
  description: 'Figures of one measure, period and place are equal or stand in a conflict.',
  check(checked, report) {
    const { archive } = checked;
    if (isIncomplete(checked, 'conflict')) return;
    const groups = new Map<string, Measured[]>();
    for (const claim of archive.claims.values()) {
      for (const [index, figure] of (claim.data.figures ?? []).entries()) {
        const key = comparisonKey(claim, figure);
        if (key === undefined) continue;
        report.examined();
        groups.set(key, [...(groups.get(key) ?? []), { claim, index, figure }]);
      }
    }
    const conflicts = [...archive.conflicts.values()].map((conflict) => new Set(conflict.data.claims));
    const settled = (a: ClaimEntry, b: ClaimEntry) =>
      conflicts.some((claims) => claims.has(a.id) && claims.has(b.id)) ||
      [a, b].some((one) => one.data.verdict?.decidedBy.includes((one === a ? b : a).id));
    for (const group of groups.values()) {
      for (const [i, one] of group.entries()) {
        const other = group
          .slice(0, i)
          .find((o) => o.claim !== one.claim && !agree(o.figure, one.figure) && !settled(o.claim, one.claim));
        if (other)
          report.problem(
            problemAt(
              one.claim,
              ['figures', one.index],
              `this figure and that of "${other.claim.id}" have one measure, period and place, and differ`,
              'Correct the value, measure, or period that is wrong, or write a conflict that says why they differ.',
            ),
          );
      }
    }
  },
};
