import { compareDates, dateOf } from '../../dates/index.ts';
import { perArchive, type Archive, type EntryOf } from '../../archive/index.ts';
import type { Regime, Rule } from '../../kinds/index.ts';

/**
 * Returns the periods in the order of time: the one before the program first, then the others by the day on
 * which they began.
 */
export function regimesInOrder(archive: Archive): EntryOf<'regime'>[] {
  return [...archive.regimes.values()].sort(
    (a, b) =>
      Number(a.data.active) - Number(b.data.active) || compareDates(dateOf(a.data.span), dateOf(b.data.span)),
  );
}

/**
 * Returns the rules that hold in a period, in the order in which they decide: its own before those of the
 * periods before it, those that come before all others first, and those without a condition last.
 */
export function rulesInForce(archive: Archive, regime: Regime): Rule[] {
  const rules: Rule[] = [];
  const ended = new Set<string>();
  const seen = new Set<Regime>();
  for (
    let now: Regime | undefined = regime;
    now && !seen.has(now);
    now = archive.regimes.get(now.follows ?? '')?.data
  ) {
    rules.push(...now.rules.filter(({ id }) => !ended.has(id)));
    for (const id of now.replaces ?? []) ended.add(id);
    seen.add(now);
  }
  const rankOf = ({ first, when }: Rule) => (first ? 0 : when ? 1 : 2);
  return rules.sort((a, b) => rankOf(a) - rankOf(b));
}

/** A rule and the period that it began with. */
export interface DatedRule extends Rule {
  regime: EntryOf<'regime'>;
}

/** Returns every rule of every period by its id. */
export const rulesById = perArchive(
  (archive): ReadonlyMap<string, DatedRule> =>
    new Map(
      [...archive.regimes.values()].flatMap((regime) =>
        regime.data.rules.map((rule) => [rule.id, { ...rule, regime }] as const),
      ),
    ),
);
