import { changeKey, type Change } from './change.ts';
import type { PageChanges } from './compare-sites.ts';

/** One change that stands on several pages, or many of one cut that stand on a page each. */
export interface Gathered {
  change: Change;
  /** The pages, in the order of the site. */
  pages: string[];
  /** How many different changes are told by this one; 1 where all are the same. */
  alike: number;
}

/** From so many changes of one cut on, one of them is told for all. */
const many = 10;

/**
 * Returns the changes of all pages so that none is told twice: those of several pages once, with their pages,
 * and for each page the ones that it alone has.
 */
export function gatherChanges(pages: readonly PageChanges[]): { shared: Gathered[]; own: PageChanges[] } {
  const exact = new Map<string, Gathered>();
  for (const { address, changes } of pages)
    for (const change of changes) {
      const key = changeKey(change);
      const group = exact.get(key);
      if (group) group.pages.push(address);
      else exact.set(key, { change, pages: [address], alike: 1 });
    }
  const sides = ({ before, after }: Change) => (before === undefined ? '+' : after === undefined ? '-' : '=');
  const cuts = Map.groupBy(exact.values(), ({ change }) => `${change.kind} ${sides(change)} ${change.like}`);
  const shared: Gathered[] = [];
  const alone = new Set<Change>();
  for (const groups of cuts.values()) {
    const [first] = groups;
    if (first && groups.length >= many) {
      const all = [...new Set(groups.flatMap((group) => group.pages))];
      shared.push({ change: first.change, pages: all, alike: groups.length });
      continue;
    }
    for (const group of groups)
      if (group.pages.length > 1) shared.push(group);
      else alone.add(group.change);
  }
  return {
    shared: shared.sort((a, b) => b.pages.length - a.pages.length),
    own: pages.flatMap((page) => {
      const changes = page.changes.filter((change) => alone.has(change));
      return changes.length ? [{ ...page, changes }] : [];
    }),
  };
}
