import { readFileSync } from 'node:fs';
import type { Archive } from '../archive/index.ts';
import { checkFigures } from '../audit/check-figures.ts';
import { checkTimes } from '../audit/check-times.ts';
import { checkWordsApart } from '../audit/check-words-apart.ts';
import { checkLinks, linksOf, type PageLinks } from '../audit/check-links.ts';
import { compareText } from '../language/index.ts';
import { filesUnder } from './files-under.ts';
import { headingOf, parsePage } from '../audit/page-tree.ts';
import type { CheckThread } from './check-thread.ts';

/** What was found in some pages: their links, and in what they differ from the Record, a sentence each. */
export interface PagesChecked {
  links: PageLinks[];
  problems: string[];
}

/** Returns what is found in pages of a built site, links apart. */
export function checkPages(folder: string, pages: readonly string[], archive: Archive): PagesChecked {
  const links: PageLinks[] = [];
  const problems: string[] = [];
  // One page at a time: the trees of thousands do not fit into memory together.
  for (const file of pages) {
    const page = parsePage(file, readFileSync(`${folder}/${file}`, 'utf8'));
    if (!headingOf(page)) problems.push(`${file}: the page has no heading`);
    problems.push(...checkFigures(page, archive), ...checkWordsApart(page), ...checkTimes(page));
    links.push(linksOf(page));
  }
  return { links, problems };
}

/**
 * Returns the number of pages in a built site and everything in which they differ from the Record or lead
 * nowhere, a sentence each, in the order of the pages; the thread beside checks every second page.
 */
export async function checkSite(
  folder: string,
  base: string,
  archive: Archive,
  beside: CheckThread,
): Promise<{ pages: number; problems: string[] }> {
  const files = filesUnder(folder);
  const pages = files.filter((name) => name.endsWith('.html'));
  const others = beside.checkPages(
    folder,
    pages.filter((_, i) => i % 2 === 1),
  );
  const own = checkPages(
    folder,
    pages.filter((_, i) => i % 2 === 0),
    archive,
  );
  const found = [own, await others];
  const problems = found.flatMap((one) => one.problems).sort(compareText);
  const links = found.flatMap((one) => one.links).sort((a, b) => compareText(a.file, b.file));
  return { pages: pages.length, problems: [...problems, ...checkLinks(links, files, base)] };
}
