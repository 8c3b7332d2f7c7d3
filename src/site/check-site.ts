import { readFileSync } from 'node:fs';
import type { Archive } from '../archive/index.ts';
import { checkFigures } from '../audit/check-figures.ts';
import { checkTimes } from '../audit/check-times.ts';
import { checkWordsApart } from '../audit/check-words-apart.ts';
import { checkLinks, linksOf, type PageLinks } from '../audit/check-links.ts';
import { compareText } from '../language/index.ts';
import { filesUnder } from './files-under.ts';
import { headingOf, parsePage, type PageTree } from '../audit/page-tree.ts';

/** What was found in some pages: their links, and in what they differ from the Record, a sentence each. */
export interface PagesChecked {
  links: PageLinks[];
  problems: string[];
}

/** Adds what is found in a page of a built site to what was found in others, links apart. */
export function checkPage(page: PageTree, archive: Archive, { links, problems }: PagesChecked): void {
  if (!headingOf(page)) problems.push(`${page.file}: the page has no heading`);
  problems.push(...checkFigures(page, archive), ...checkWordsApart(page), ...checkTimes(page));
  links.push(linksOf(page));
}

/**
 * Returns the number of pages in a built site and everything in which they differ from the Record or lead
 * nowhere, a sentence each, in the order of the pages. `found` is of the pages that were checked when they
 * were made; the others, which only lead on, are checked here. `joined` are the files that pages named when
 * they were made, and in whose place others stand.
 */
export function checkSite(
  folder: string,
  base: string,
  archive: Archive,
  { found, joined }: { found: PagesChecked; joined: readonly string[] },
): { pages: number; problems: string[] } {
  const files = filesUnder(folder);
  const pages = files.filter((name) => name.endsWith('.html'));
  const checked = new Set(found.links.map(({ file }) => file));
  for (const file of pages)
    if (!checked.has(file))
      checkPage(parsePage(file, readFileSync(`${folder}/${file}`, 'utf8')), archive, found);
  const problems = found.problems.sort(compareText);
  const links = found.links.sort((a, b) => compareText(a.file, b.file));
  return { pages: pages.length, problems: [...problems, ...checkLinks(links, [...files, ...joined], base)] };
}
