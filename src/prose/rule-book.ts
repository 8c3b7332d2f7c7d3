import { dateOf } from '../dates/index.ts';
import type { RuleBook } from '../views/path/follow.ts';
import { regimesInOrder, rulesInForce } from '../views/path/rules-in-force.ts';
import { perArchive, type AnyEntry, type Archive, type EntryOf } from '../archive/index.ts';
import { backlinks, claimsIn } from './backlinks.ts';
import { blocksOf } from './blocks.ts';
import { idsLinked } from './link-target.ts';
import { textsOfEntry } from './prose-texts.ts';

/** Returns the steps of the path, in order. */
export function stagesInOrder(archive: Archive): EntryOf<'stage'>[] {
  return [...archive.stages.values()].sort((a, b) => a.data.order - b.data.order);
}

/**
 * Returns the steps of the path that an entry speaks of: those that it links to, and those that rest on a
 * claim which it names.
 */
export function stagesSpokenOf(archive: Archive, entry: AnyEntry): EntryOf<'stage'>[] {
  const named = new Set(claimsIn(archive, entry));
  return stagesInOrder(archive).filter(
    (stage) =>
      backlinks(archive, 'stage', stage.id).includes(entry) ||
      claimsIn(archive, stage).some((claim) => named.has(claim)),
  );
}

/** Returns the claims that the text of each rule of a period names, by the id of the rule. */
function claimsOfRules(archive: Archive, regime: EntryOf<'regime'>): Map<string, string[]> {
  const cited = regime.data.rules.map(({ id }) => [id, new Set<string>()] as const);
  for (const text of textsOfEntry(archive, regime)) {
    const [field, index, part] = text.path;
    if (field !== 'rules' || part !== 'text') continue;
    const links = blocksOf(text).flatMap((block) => block.links);
    for (const claim of idsLinked(links, 'claim')) cited[Number(index)]?.[1].add(claim);
  }
  return new Map(cited.map(([id, claims]) => [id, [...claims]]));
}

/**
 * Returns the written rules of all periods as the model reads them, each with the claims that its text names.
 */
export const ruleBook = perArchive((archive): RuleBook => {
  const regimes = regimesInOrder(archive);
  const claims = new Map(regimes.flatMap((regime) => [...claimsOfRules(archive, regime)]));
  return {
    stages: stagesInOrder(archive).map(({ id }) => id),
    regimes: regimes.map(({ id, data }) => {
      const { earliest, latest } = dateOf(data.span);
      return {
        id,
        from: earliest,
        ...(latest !== undefined && { until: latest }),
        active: data.active,
        rules: rulesInForce(archive, data).map((rule) => ({
          id: rule.id,
          stage: rule.stage,
          ...(rule.when && { when: rule.when }),
          outcome: rule.outcome,
          claims: claims.get(rule.id) ?? [],
        })),
      };
    }),
  };
});
