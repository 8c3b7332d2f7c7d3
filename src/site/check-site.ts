import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseHTML } from 'linkedom';
import { compareText } from '../dates/index.ts';
import type { Record } from '../record/index.ts';
import { checkFigures } from './check-figures.ts';
import { checkLinks, type BuiltPage } from './check-links.ts';

/** Returns the files of a folder, paths from it, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`))
    .sort(compareText);
}

/** Returns the number of pages in a built site and everything in which they differ from the Record or lead nowhere, a sentence each. */
export function checkSite(folder: string, base: string, record: Record): { pages: number; problems: string[] } {
  const files = filesUnder(folder);
  const pages: BuiltPage[] = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, document: parseHTML(readFileSync(`${folder}/${file}`, 'utf8')).document }));
  const empty = pages.filter(({ document }) => !document.querySelector('main h1')?.textContent.trim()).map(({ file }) => `${file}: the page has no heading`);
  return { pages: pages.length, problems: [...empty, ...checkLinks(pages, files, base), ...pages.flatMap((page) => checkFigures(page, record))] };
}
