import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './working-copy.ts';

/** A kind of page, and the heaviest page of that kind. */
export interface PageKind {
  kind: string;
  address: string;
}

/**
 * Returns the expression for a part of a route: words, a parameter in brackets, or one that may be missing.
 */
function partForm(part: string): string {
  if (part.startsWith('[...')) return '(?:[^/]+/)?';
  return part.startsWith('[') ? '[^/]+' : part.replace(/[.*+?^$()|\\]/g, '\\$&');
}

const parameters = (route: string) => route.split('[').length;

/**
 * Returns every kind of page that `src/pages` makes, each with the largest of its pages in the built folder;
 * a page with a route of its own is of no other kind.
 */
export function pageKinds(built: string): PageKind[] {
  const left = new Set(globSync('**/*.html', { cwd: built }));
  const sizeOf = (file: string) => statSync(join(built, file)).size;
  const routes = globSync('**/*.astro', { cwd: join(repository, 'src/pages') }).sort(
    (a, b) => parameters(a) - parameters(b),
  );
  const kinds = routes.flatMap((file) => {
    const route = file
      .replace(/(^|\/)index\.astro$/, '$1')
      .replace(/(?<!^404)\.astro$/, '/')
      .replace('.astro', '.html');
    const parts = route.split(/(\[\.\.\.[^\]]+\]\/|\[[^\]]+\])/).map(partForm);
    const form = new RegExp(`^${parts.join('')}${route.endsWith('.html') ? '' : 'index\\.html'}$`);
    const own = [...left].filter((page) => form.test(page)).sort((a, b) => sizeOf(b) - sizeOf(a));
    for (const page of own) left.delete(page);
    return own
      .slice(0, 1)
      .map((heaviest) => ({ kind: `/${route}`, address: `/${heaviest.replace(/index\.html$/, '')}` }));
  });
  return kinds.sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
