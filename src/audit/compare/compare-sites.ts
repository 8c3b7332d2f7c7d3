import { DomUtils } from 'htmlparser2';
import { linksOf } from '../check-links.ts';
import { headingOf, parsePage } from '../page-tree.ts';
import { brokenLinks, type BrokenLink, type ChangedLinks } from './broken-links.ts';
import { addressOf, differs, isPage, type BuiltSite } from './built-site.ts';
import type { Change } from './change.ts';
import { changedBlock } from './changed-block.ts';
import { comparePages } from './compare-pages.ts';
import { weightScale, type AssetWeight, type Weight } from './compare-weights.ts';
import { movedPages, type Move } from './moved-pages.ts';
import { otherFiles, type OtherFiles } from './other-files.ts';
import { readBlocks } from './read-blocks.ts';

/** A page that a reader would find changed. */
export interface PageChanges {
  address: string;
  title: string;
  changes: Change[];
}

type Named = Pick<PageChanges, 'address' | 'title'>;

/** Everything in which a reader would find a built site different from another. */
export interface SiteChanges {
  pages: number;
  /** How many of the files differ in any byte. */
  differing: number;
  added: Named[];
  gone: Named[];
  moved: Move[];
  changed: PageChanges[];
  broken: BrokenLink[];
  weights: { pages: Weight[]; assets: AssetWeight[] };
  others: OtherFiles[];
}

/** Returns a page without what no reader sees: the names of its styles and scripts, and its data. */
const bareOf = (html: string) =>
  html
    .replace(/(<link rel="stylesheet" href="|<script type="module" src=")[^"]*/g, '$1')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');

/** Returns the title of a page as its head has it. */
function titleIn(file: string, html: string): string {
  const { root } = parsePage(file, html.slice(0, html.indexOf('</head>')));
  const meta = DomUtils.findOne(({ attribs }) => attribs['property'] === 'og:title', root.children);
  return meta?.attribs['content'] ?? '';
}

/** Returns the changes of a page, and what of its links and places is not what it was. */
function changesOf(
  from: string,
  was: string,
  file: string,
  is: string,
): { page: PageChanges; links: ChangedLinks } {
  const [before, after] = [parsePage(from, was), parsePage(file, is)];
  const content = readBlocks(after);
  const [old, now] = [linksOf(before), linksOf(after)];
  const ids = new Set(now.ids);
  return {
    page: {
      address: `/${addressOf(file)}`,
      title: content.title,
      changes: comparePages(readBlocks(before), content),
    },
    links: {
      file,
      urls: [...now.urls].filter((url) => !old.urls.has(url)),
      idsGone: old.ids.filter((id) => !ids.has(id)),
    },
  };
}

/** Returns how many files of two sites differ. */
function countDiffering(before: BuiltSite, after: BuiltSite): number {
  const [old, now] = [new Set(before.files), new Set(after.files)];
  const all = [...new Set([...old, ...now])];
  return all.filter((file) => !old.has(file) || !now.has(file) || differs(before, file, after, file)).length;
}

/**
 * Returns everything in which a reader would find the site `after` different from `before`; pages of equal
 * bytes are not read. `base` is the path below which both are served.
 */
export function compareSites(before: BuiltSite, after: BuiltSite, base = '/'): SiteChanges {
  const { gone, added, moves } = movedPages(before, after, base);
  const movedFrom = new Map(moves.map(({ from, to }) => [to, from]));
  const left = new Set(moves.map(({ from }) => from));
  const fresh = new Set(added);
  const changed: PageChanges[] = [];
  const links: ChangedLinks[] = [];
  const scale = weightScale(before, after);
  /** What one changed paragraph comes to: a word of the frame changes on every page. */
  const known = new Map<string, Change[]>();
  const keep = (page: PageChanges) => {
    if (page.changes.length) changed.push(page);
  };
  const pages = after.files.filter(isPage);
  for (const file of pages) {
    if (left.has(file)) continue;
    if (fresh.has(file)) {
      const { urls } = linksOf(parsePage(file, after.text(file)));
      links.push({ file, urls: [...urls], idsGone: [] });
      continue;
    }
    const from = movedFrom.get(file) ?? file;
    if (!differs(before, from, after, file)) continue;
    const [was, is] = [before.text(from), after.text(file)];
    scale.show(from, was, file, is);
    const [bareWas, bareIs] = [bareOf(was), bareOf(is)];
    if (bareWas === bareIs) continue;
    const block = changedBlock(bareWas, bareIs);
    const changes = block === undefined ? undefined : known.get(block);
    if (changes) {
      keep({ address: `/${addressOf(file)}`, title: titleIn(file, is), changes });
      continue;
    }
    const found = changesOf(from, was, file, is);
    if (block !== undefined) known.set(block, found.page.changes);
    keep(found.page);
    if (found.links.urls.length || found.links.idsGone.length) links.push(found.links);
  }
  const named = (site: BuiltSite) => (file: string) => ({
    address: `/${addressOf(file)}`,
    title: headingOf(parsePage(file, site.text(file))),
  });
  return {
    pages: pages.length,
    differing: countDiffering(before, after),
    added: added.map(named(after)),
    gone: gone.map(named(before)),
    moved: moves.map((move) => ({ ...move, from: `/${addressOf(move.from)}`, to: `/${addressOf(move.to)}` })),
    changed,
    broken: brokenLinks(before, after, links, base),
    weights: scale.tell(),
    others: otherFiles(before, after),
  };
}
