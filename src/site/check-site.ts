import { readFileSync } from 'node:fs';
import type { Archive } from '../archive/index.ts';
import { checkFigures } from '../audit/check-figures.ts';
import { checkTimes } from '../audit/check-times.ts';
import { checkWordsApart } from '../audit/check-words-apart.ts';
import { checkLinks, linksOf, type PageLinks } from '../audit/check-links.ts';
import { filesUnder } from './files-under.ts';
import { headingOf, parsePage } from '../audit/page-tree.ts';

/**
 * Returns the number of pages in a built site and everything in which they differ from the Record or lead
 * nowhere, a sentence each.
 */
export function checkSite(
  folder: string,
  base: string,
  archive: Archive,
): { pages: number; problems: string[] } {
  const files = filesUnder(folder);
  const links: PageLinks[] = [];
  const problems: string[] = [];
  // One page at a time: the trees of thousands do not fit into memory together.
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = parsePage(file, readFileSync(`${folder}/${file}`, 'utf8'));
    if (!headingOf(page)) problems.push(`${file}: the page has no heading`);
    problems.push(...checkFigures(page, archive), ...checkWordsApart(page), ...checkTimes(page));
    links.push(linksOf(page));
  }
  return { pages: links.length, problems: [...problems, ...checkLinks(links, files, base)] };
}
