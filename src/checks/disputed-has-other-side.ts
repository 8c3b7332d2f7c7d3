import { sidesById } from '../views/claims/sides.ts';
import { problemAt, isIncomplete, type Check } from './check.ts';

/**
 * A disputed claim is in a conflict or has a verdict, and what stands there comes from more than one side.
 */
export const disputedHasOtherSide: Check = {
  name: 'disputed-has-other-side',
  description:
    'A disputed claim has a conflict or verdict that brings in another side; one that we found contradicted is disputed.',
  check(checked, report) {
    const { archive } = checked;
    if (isIncomplete(checked, 'claim', 'conflict', 'source', 'vocabulary')) return;
    for (const claim of archive.claims.values()) {
      const { standing, verdict } = claim.data;
      if (verdict?.finding === 'contradicted' && standing !== 'disputed')
        report.problem(
          problemAt(
            claim,
            ['standing'],
            `we found this claim contradicted, and it stands as ${standing}`,
            'Write "disputed", or correct the finding.',
          ),
        );
      if (standing !== 'disputed') continue;
      report.examined();
      const conflicts = [...archive.conflicts.values()].filter((conflict) =>
        conflict.data.claims.includes(claim.id),
      );
      const against = [
        ...(verdict?.decidedBy ?? []),
        ...conflicts.flatMap((conflict) => conflict.data.claims),
      ];
      const sides = new Set([claim.id, ...against].flatMap((id) => sidesById(archive, id)));
      if (against.length === 0)
        report.problem(
          problemAt(
            claim,
            ['standing'],
            'this claim stands as disputed, and no conflict or verdict says by what',
            'Add it to a conflict with the claim that contradicts it, or give it a verdict.',
          ),
        );
      else if (sides.size < 2)
        report.problem(
          problemAt(
            claim,
            ['standing'],
            `this claim stands as disputed, and all that stands there comes from one side (${[...sides].join(', ') || 'none'})`,
            'Add a claim of another side to the conflict or verdict, or change the standing.',
          ),
        );
    }
  },
};
