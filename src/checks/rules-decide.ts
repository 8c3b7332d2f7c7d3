import { rulesInForce } from '../views/path/rules-in-force.ts';
import type { Archive, EntryOf, Path } from '../archive/index.ts';
import type { Regime, Rule } from '../kinds/index.ts';
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

/** Returns the condition of a rule, however its facts and values are ordered; undefined where it has none. */
function conditionOf({ when }: Rule): string | undefined {
  const facts = (condition: object) =>
    Object.entries(condition).map(([fact, values]) => `${fact}=${[...(values as string[])].sort().join()}`);
  return when
    ?.map((condition) => facts(condition).sort().join('&'))
    .sort()
    .join('|');
}

/**
 * Returns a problem for each rule of the period of which another one in force has the step and the condition.
 */
function decidedTwice(archive: Archive, regime: EntryOf<'regime'>): Found[] {
  const inForce = rulesInForce(archive, regime.data);
  return regime.data.rules.flatMap((rule, i) => {
    const condition = conditionOf(rule);
    const isOwn = ({ id }: Rule) => regime.data.rules.slice(i).some((own) => own.id === id);
    const other = inForce.find(
      (one) => one.stage === rule.stage && conditionOf(one) === condition && !isOwn(one),
    );
    if (condition === undefined || other === undefined) return [];
    return problemAt(
      regime,
      ['rules', i, 'when'],
      `the rule "${other.id}", which is in force, decides the same case in this step`,
      'Name it in `replaces`, or correct the condition.',
    );
  });
}

/**
 * Returns where a step gets a second rule without a condition in a period: at that rule, where it is its own.
 */
function placeOfOpen({ rules }: Regime, stage: string, open: readonly string[]): Path {
  const own = rules.findLastIndex((rule) => rule.stage === stage && open.includes(rule.id));
  return own < 0 || open.length === 0 ? ['rules'] : ['rules', own, 'stage'];
}

/** Returns what to do about a replaced rule that there is not: it may have another name now. */
function fixOf(archive: Archive, id: string, inForce: readonly string[]): string {
  const isGone = [...archive.regimes.values()].every(({ data }) =>
    data.rules.every((rule) => rule.id !== id),
  );
  return isGone
    ? `${suggest(id, inForce)} A rule that was renamed is to be renamed in every \`replaces\`.`
    : suggest(id, inForce);
}

/**
 * Every arrest meets one rule at each step: a step with rules has one without a condition, ids are a rule's
 * own, and what is replaced was in force.
 */
export const rulesDecide: Check = {
  name: 'rules-decide',
  description:
    'In every period each step that has rules has exactly one without a condition and no two for one case, and only rules in force are replaced.',
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
              fixOf(archive, id, inForce),
            ),
          );
      }
      if (found.length === 0) {
        const stages = Map.groupBy(rulesInForce(archive, regime.data), ({ stage }) => stage);
        for (const [stage, all] of stages) {
          report.examined();
          const ids = all.flatMap(({ id, when }) => (when ? [] : [id]));
          const open = ids.map((id) => `"${id}"`);
          if (open.length !== 1)
            found.push(
              problemAt(
                regime,
                placeOfOpen(regime.data, stage, ids),
                `the step "${stage}" has ${open.length === 0 ? 'no rule' : 'more than one rule'} without a condition here${open.length ? `: ${open.join(', ')}` : ''}`,
                'Keep one, which decides whatever no other rule does; an older one is ended by naming it in `replaces`.',
              ),
            );
        }
        found.push(...decidedTwice(archive, regime));
      }
      wrong.set(regime.id, found);
    }
    // What is wrong with a period is wrong with those after it, and said once.
    for (const [id, found] of wrong)
      if (!periodsBefore(archive, id).some((before) => wrong.get(before)?.length))
        found.forEach(report.problem);
  },
};
