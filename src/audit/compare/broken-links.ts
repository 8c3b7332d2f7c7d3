import { addressOf, isPage, type BuiltSite } from './built-site.ts';

/** The links that a new or changed page has and had not, and the places that it had and has not. */
export interface ChangedLinks {
  file: string;
  urls: readonly string[];
  idsGone: readonly string[];
}

/** A link that leads nowhere, with the pages that have it. */
export interface BrokenLink {
  url: string;
  why: string;
  pages: string[];
}

const idsIn = (html: string) => new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
const linksIn = (html: string) =>
  new Set([...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, url = '']) => url));

/** Returns a function that says why an address of a site leads nowhere, or undefined where it does not. */
function faultOf(site: BuiltSite, base: string) {
  const files = new Map(site.files.map((file) => [addressOf(file), file]));
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const found = ids.get(file) ?? idsIn(site.text(file));
    ids.set(file, found);
    return found;
  };
  return (file: string, url: string): string | undefined => {
    if (/^[a-z]+:/i.test(url)) return undefined;
    const [path = '', fragment] = url.replace(/\?[^#]*/, '').split('#');
    if (path !== '' && !path.startsWith(base)) return 'it is not below the path of the site';
    const own = files.get(addressOf(file));
    const target = path === '' ? own : files.get(decodeURI(path.slice(base.length)));
    if (target === undefined) return 'there is no such page';
    if (!fragment || fragment === 'top' || !isPage(target)) return undefined;
    return idsOf(target).has(fragment) ? undefined : 'the page has no such place';
  };
}

/**
 * Returns the links that lead nowhere in the site `after` and led somewhere, or were not there, in `before`;
 * `changed` are the pages that are new or not what they were.
 */
export function brokenLinks(
  before: BuiltSite,
  after: BuiltSite,
  changed: readonly ChangedLinks[],
  base: string,
): BrokenLink[] {
  const [faultBefore, fault] = [faultOf(before, base), faultOf(after, base)];
  const [known, now] = [new Set(before.files), new Set(after.files)];
  const gone = new Set([
    ...before.files.filter((file) => !now.has(file)).map((file) => `${base}${addressOf(file)}`),
    ...changed.flatMap(({ file, idsGone }) => idsGone.map((id) => `${base}${addressOf(file)}#${id}`)),
  ]);
  const isGone = (file: string, url: string) =>
    gone.has(url.startsWith('#') ? `${base}${addressOf(file)}${url}` : url) ||
    gone.has(url.split('#')[0] ?? '');
  const fresh = new Map(changed.map(({ file, urls }) => [file, urls]));
  const broken = new Map<string, BrokenLink>();
  for (const file of after.files) {
    if (!isPage(file)) continue;
    const old = gone.size === 0 ? [] : [...linksIn(after.text(file))].filter((url) => isGone(file, url));
    for (const url of new Set([...(fresh.get(file) ?? []), ...old])) {
      const why = fault(file, url);
      const isNew =
        fresh.get(file)?.includes(url) || !known.has(file) || faultBefore(file, url) === undefined;
      if (why === undefined || !isNew) continue;
      const link = broken.get(url) ?? { url, why, pages: [] };
      link.pages.push(`/${addressOf(file)}`);
      broken.set(url, link);
    }
  }
  return [...broken.values()];
}
