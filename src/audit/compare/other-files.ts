import { compareText } from '../../language/index.ts';
import { differs, isPage, type BuiltSite } from './built-site.ts';

/** Files that are no pages and what happened to them, by folder and ending. */
export interface OtherFiles {
  what: 'added' | 'gone' | 'changed';
  of: string;
  files: string[];
}

/** Made by the tools of the build, under names that change with their bytes. */
const isMade = (file: string) => /^(_astro|pagefind)\//.test(file);

/** Returns the files of two sites that are no pages and differ. */
export function otherFiles(before: BuiltSite, after: BuiltSite): OtherFiles[] {
  const others = ({ files }: BuiltSite) => files.filter((file) => !isPage(file) && !isMade(file));
  const [old, now] = [new Set(others(before)), new Set(others(after))];
  const whatOf = (file: string): OtherFiles['what'] | undefined => {
    if (!now.has(file)) return 'gone';
    if (!old.has(file)) return 'added';
    return differs(before, file, after, file) ? 'changed' : undefined;
  };
  const groups = new Map<string, OtherFiles>();
  for (const file of new Set([...old, ...now])) {
    const what = whatOf(file);
    if (what === undefined) continue;
    const folder = file.includes('/') ? `${file.slice(0, file.indexOf('/'))}/` : '';
    const of = `${folder}*.${file.slice(file.lastIndexOf('.') + 1)}`;
    const group = groups.get(`${what} ${of}`) ?? { what, of, files: [] };
    group.files.push(file);
    groups.set(`${what} ${of}`, group);
  }
  return [...groups.values()].sort((a, b) => compareText(a.of, b.of) || compareText(a.what, b.what));
}
