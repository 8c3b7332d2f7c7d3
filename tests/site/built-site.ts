import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { filesUnder } from '../../src/site/files-under.ts';
import { kindOfPage } from './page-kinds.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its path in the built folder: `timeline/index.html`. */
  file: string;
  document: Document;
}

/** The folder of the built site. */
export const built = 'dist';

/** What the site is made of. */
const sources = ['astro.config.mjs', 'content', 'data', 'public', 'src'];

function newestOf(paths: readonly string[]): { path: string; changed: number } {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory() ? filesUnder(path).map((file) => `${path}/${file}`) : [path],
  );
  return files
    .map((path) => ({ path, changed: statSync(path).mtimeMs }))
    .reduce((newest, file) => (file.changed > newest.changed ? file : newest), { path: '', changed: 0 });
}

function readBuiltFiles(): readonly string[] {
  if (!existsSync(`${built}/index.html`)) throw new Error('There is no built site: run npm run build.');
  const { path, changed } = newestOf(sources);
  if (statSync(`${built}/index.html`).mtimeMs < changed)
    throw new Error(`The built site is older than ${path}: run npm run build.`);
  return filesUnder(built);
}

let filesRead: readonly string[] | undefined;

/**
 * Returns the files of the built site, sorted; throws where there is none, or where it was built before its
 * sources changed.
 */
export function builtFiles(): readonly string[] {
  filesRead ??= readBuiltFiles();
  return filesRead;
}

/** Returns a file of the built site as text. */
export function textOf(file: string): string {
  return readFileSync(`${built}/${file}`, 'utf8');
}

/** Returns HTML as a page of that name. */
export function pageOf(file: string, html: string): BuiltPage {
  return { file, document: parseHTML(html).document };
}

/**
 * How many pages of counties there are for each that is looked at as a whole; their numbers are all checked,
 * here and while the site is built.
 */
const countiesEach = 40;

function readBuiltPages(): readonly BuiltPage[] {
  const files = builtFiles().filter((file) => file.endsWith('.html'));
  const counties = files.filter((file) => kindOfPage(file)?.name === 'county');
  const leftOut = new Set(counties.filter((_, i) => i % countiesEach));
  return files.filter((file) => !leftOut.has(file)).map((file) => pageOf(file, textOf(file)));
}

let pagesRead: readonly BuiltPage[] | undefined;

/**
 * Returns the pages of the built site, but of those of the counties, which are thousands from one mould,
 * every so many; for reading only.
 */
export function builtPages(): readonly BuiltPage[] {
  pagesRead ??= readBuiltPages();
  return pagesRead;
}
