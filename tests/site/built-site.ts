import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { BuiltPage } from '../../src/site/check-links.ts';
import { filesUnder } from '../../src/site/files-under.ts';

/** The folder of the built site. */
export const built = 'dist';

/** What the site is made of. */
const sources = ['astro.config.mjs', 'content', 'data', 'public', 'src'];

function newestOf(paths: readonly string[]): { path: string; changed: number } {
  const files = paths.flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path).map((file) => `${path}/${file}`) : [path]));
  return files
    .map((path) => ({ path, changed: statSync(path).mtimeMs }))
    .reduce((newest, file) => (file.changed > newest.changed ? file : newest), { path: '', changed: 0 });
}

/** Returns the files of the built site, sorted; throws where there is none, or where it was built before its sources changed. */
export function builtFiles(): string[] {
  if (!existsSync(`${built}/index.html`)) throw new Error('There is no built site: run npm run build.');
  const { path, changed } = newestOf(sources);
  if (statSync(`${built}/index.html`).mtimeMs < changed) throw new Error(`The built site is older than ${path}: run npm run build.`);
  return filesUnder(built);
}

/** Returns a file of the built site as text. */
export function textOf(file: string): string {
  return readFileSync(`${built}/${file}`, 'utf8');
}

/** Returns HTML as a page of that name. */
export function pageOf(file: string, html: string): BuiltPage {
  return { file, document: parseHTML(html).document };
}

/** Returns every page of the built site. */
export function builtPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageOf(file, textOf(file)));
}
