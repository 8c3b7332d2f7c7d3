import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { sha256 } from './digest.ts';
import { filesUnder } from './files-under.ts';

const assets = '_astro';
const sheet = /<link rel="stylesheet" href="([^"]+)">/g;
const script = /<script type="module" src="([^"]+)"><\/script>/g;

/** Any address of a style sheet or a script that Astro wrote. */
const loaded = /(?:href|src)="([^"]*\/_astro\/[^"]+\.(?:css|js))"/g;

const hrefsOf = (html: string, form: RegExp) => [...html.matchAll(form)].map(([, href = '']) => href);

/**
 * Returns `html` with these style sheets in the place of the first one, and this script at the end of its
 * head, without the others: Astro leaves some behind the end of the document.
 */
function replaceAssets(html: string, sheets: string, run: string): string {
  let rest = sheets;
  const bare = html.replaceAll(script, '').replace(sheet, () => {
    const text = rest;
    rest = '';
    return text;
  });
  return run === '' ? bare : bare.replace('</head>', `${run}</head>`);
}

/** Returns scripts and all that they import as one. */
function bundle(paths: readonly string[]): string {
  const { outputFiles } = buildSync({
    stdin: { contents: paths.map((path) => `import ${JSON.stringify(path)};`).join('\n'), resolveDir: '/' },
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Returns the addresses that more than half of the kinds of page name; pages that name the same ones are of a
 * kind.
 */
function sharedBy(pages: readonly { sheets: readonly string[] }[]): Set<string> {
  const kinds = new Map(pages.map(({ sheets }) => [sheets.join(' '), sheets]));
  const users = Map.groupBy([...kinds.values()].flat(), (href) => href);
  return new Set([...users].flatMap(([href, list]) => (list.length > kinds.size / 2 ? [href] : [])));
}

/**
 * Joins the files that the pages of a built site load, so that a page loads two style sheets and a script at
 * most: the sheets of more than half of the kinds of page become one, those that a page loads besides
 * another, for each set of them, and its scripts one with all that they import. `base` is the path below
 * which the site is served. Returns the files that pages loaded before, some of which are gone.
 */
export function joinAssets(folder: string, base: string): string[] {
  const prefix = `${base.replace(/\/$/, '')}/`;
  const pages = filesUnder(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      return { file, html, sheets: hrefsOf(html, sheet), scripts: hrefsOf(html, script) };
    });
  const pathOf = (href: string) => `${folder}/${href.slice(prefix.length)}`;
  const written = new Map<string, string>();
  const joined = (name: string, hrefs: readonly string[], join: (paths: string[]) => string): string => {
    const key = hrefs.join(' ');
    const known = written.get(key);
    if (known !== undefined) return known;
    const text = join(hrefs.map(pathOf));
    const [base = name, extension = ''] = name.split('.');
    const href = `${prefix}${assets}/${base}.${sha256(text).slice(0, 8)}.${extension}`;
    writeFileSync(pathOf(href), text);
    written.set(key, href);
    return href;
  };
  const concatenate = (paths: string[]) => paths.map((path) => readFileSync(path, 'utf8')).join('\n');

  const shared = sharedBy(pages);
  for (const { file, html, sheets, scripts } of pages) {
    const own = sheets.filter((href) => !shared.has(href));
    const common = sheets.filter((href) => shared.has(href));
    const links = [
      // The shared sheet first: it says in which order the cascade layers stand.
      ...(common.length ? [joined('site.css', common, concatenate)] : []),
      ...(own.length ? [joined('page.css', own, concatenate)] : []),
    ].map((href) => `<link rel="stylesheet" href="${href}">`);
    const run = scripts.length
      ? `<script type="module" src="${joined('page.js', scripts, bundle)}"></script>`
      : '';
    const text = replaceAssets(html, links.join(''), run);
    const left = hrefsOf(text, loaded).find((href) => ![...written.values()].includes(href));
    if (left !== undefined) throw new Error(`${file} still loads ${left}, which was joined with others.`);
    if (text !== html) writeFileSync(`${folder}/${file}`, text);
  }
  const before = new Set(pages.flatMap(({ sheets, scripts }) => [...sheets, ...scripts]));
  const joinedFiles = [...before].map((href) => href.slice(prefix.length));
  if (!existsSync(`${folder}/${assets}`)) return joinedFiles;
  const used = new Set([...written.values()].map(pathOf));
  for (const file of filesUnder(`${folder}/${assets}`)) {
    const path = `${folder}/${assets}/${file}`;
    if (/\.(css|js)$/.test(file) && !used.has(path)) rmSync(path);
  }
  return joinedFiles;
}
