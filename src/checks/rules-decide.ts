import { rulesInForce } from '../views/path/rules-in-force.ts';
import type { Archive } from '../archive/index.ts';
import { problemAt, isIncomplete, type Check, type Found } from './check.ts';
import { suggest } from './nearest.ts';

function periodsBefore(archive: Archive, id: string): string[] {
  const before: string[] = [];
  for (
    let now = archive.regimes.get(id)?.data.follows;
    now !== undefined && !before.includes(now);
    now = archive.regimes.get(now)?.data.follows
  )
    before.push(now);
  return before;
}

/**
 * Every arrest meets one rule at each step: a step with rules has one without a condition, ids are a rule's
 * own, and what is replaced was in force.
 */
export const rulesDecide: Check = {
  name: 'rules-decide',
  description:
    'In every period each step that has rules has exactly one without a condition, and only rules in force are replaced.',
  check(checked, report) {
    if (isIncomplete(checked, 'regime')) return;
    const { archive } = checked;
    const wrong = new Map<string, Found[]>();
    const owners = new Map<string, string>();
    for (const regime of archive.regimes.values()) {
      const { follows, rules, replaces = [] } = regime.data;
      const found: Found[] = [];
      for (const [i, { id }] of rules.entries()) {
        report.examined();
        const owner = owners.get(id);
        owners.set(id, regime.id);
        if (owner !== undefined)
          found.push(
            problemAt(
              regime,
              ['rules', i, 'id'],
              `the rule "${id}" is also one of "${owner}"`,
              'Give one of them another id.',
            ),
          );
      }
      const before = archive.regimes.get(follows ?? '');
      const inForce = before ? rulesInForce(archive, before.data).map(({ id }) => id) : [];
      for (const [i, id] of replaces.entries()) {
        report.examined();
        if (!inForce.includes(id))
          found.push(
            problemAt(
              regime,
              ['replaces', i],
              `the rule "${id}" is not in force in the period before`,
              suggest(id, inForce),
            ),
          );
      }
      if (found.length === 0) {
        const stages = Map.groupBy(rulesInForce(archive, regime.data), ({ stage }) => stage);
        for (const [stage, all] of stages) {
          report.examined();
          const open = all.filter(({ when }) => !when).map(({ id }) => `"${id}"`);
          if (open.length !== 1)
            found.push(
              problemAt(
                regime,
                ['rules'],
                `the step "${stage}" has ${open.length === 0 ? 'no rule' : 'more than one rule'} without a condition here${open.length ? `: ${open.join(', ')}` : ''}`,
                'Keep one, which decides whatever no other rule does; an older one is ended by naming it in `replaces`.',
              ),
            );
        }
      }
      wrong.set(regime.id, found);
    }
    // What is wrong with a period is wrong with those after it, and said once.
    for (const [id, found] of wrong)
      if (!periodsBefore(archive, id).some((before) => wrong.get(before)?.length))
        found.forEach(report.problem);
  },
};
