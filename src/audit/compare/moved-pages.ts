import { parsePage } from '../page-tree.ts';
import { addressOf, differs, isPage, type BuiltSite } from './built-site.ts';
import { readBlocks } from './read-blocks.ts';

/** A page that took another address; `redirected` where the old one leads to the new. */
export interface Move {
  from: string;
  to: string;
  redirected: boolean;
}

/** A page that may be no more than a new address is smaller than this, in bytes. */
const smallPage = 3000;

const read = (site: BuiltSite, file: string) => readBlocks(parsePage(file, site.text(file)));

/**
 * Returns the pages that are new, those that are gone, and those that took another address: an old one leads
 * to it now, or is gone and had its title.
 */
export function movedPages(before: BuiltSite, after: BuiltSite, base: string) {
  const [old, now] = [before.files.filter(isPage), new Set(after.files.filter(isPage))];
  const known = new Set(old);
  const gone = old.filter((file) => !now.has(file));
  const added = [...now].filter((file) => !known.has(file));
  const leading = old.filter(
    (file) =>
      added.length > 0 &&
      now.has(file) &&
      after.stamp(file).bytes < smallPage &&
      differs(before, file, after, file) &&
      read(before, file).leadsTo === undefined,
  );
  const froms = new Map(leading.map((file) => [read(after, file).leadsTo, file]));
  const titles = new Map(gone.map((file) => [read(before, file).title, file]));
  const moves = added.flatMap((to): Move[] => {
    const from = froms.get(`${base}${addressOf(to)}`);
    if (from !== undefined) return [{ from, to, redirected: true }];
    const other = titles.size ? titles.get(read(after, to).title) : undefined;
    return other === undefined ? [] : [{ from: other, to, redirected: false }];
  });
  const taken = new Set(moves.flatMap(({ from, to }) => [from, to]));
  return {
    moves,
    gone: gone.filter((file) => !taken.has(file)),
    added: added.filter((file) => !taken.has(file)),
  };
}
