import { kindNames, kindOf, type Linked, type Pictured } from '../kinds/index.ts';

/** What a link of our scheme points at. */
export type LinkTarget =
  | { scheme: 'claim'; id: string; key?: string }
  | { scheme: 'series'; id: string; period: string; column: string }
  | { scheme: 'page'; id: string; fragment?: string }
  | { scheme: Exclude<Linked, 'claim' | 'series' | 'page'> | Pictured; id: string };

/** The schemes of our links, as they are written before the colon. */
export const schemes = kindNames.filter((kind) => kindOf(kind).link);

const scheme = new RegExp(`^(${schemes.join('|')}):(.*)$`);

/** The forms of links to records, as an author writes them. */
export const linkForms: readonly string[] = schemes
  .filter((kind) => kindOf(kind).link === 'words')
  .flatMap((kind) =>
    kind === 'claim'
      ? ['claim:id', 'claim:id#key']
      : [kind === 'series' ? 'series:id/period/column' : `${kind}:id`],
  );

/** Returns whether a link address is of one of our schemes, well formed or not. */
export function isRecordLink(url: string): boolean {
  return scheme.test(url);
}

/**
 * Returns what a link address of our schemes points at (`claim:id#key`, `series:id/period/column`,
 * `page:id#fragment`, `term:id` …), undefined where it is of another form.
 */
export function parseTarget(url: string): LinkTarget | undefined {
  const [, name, rest = ''] = scheme.exec(url) ?? [];
  if (name === 'claim') {
    const [id = '', key, more] = rest.split('#');
    if (!id || key === '' || more !== undefined) return undefined;
    return key === undefined ? { scheme: name, id } : { scheme: name, id, key };
  }
  if (name === 'series') {
    const parts = rest.split('/');
    const [id, column] = [parts[0], parts.at(-1)];
    const period = parts.slice(1, -1).join('/');
    return id && period && column ? { scheme: name, id, period, column } : undefined;
  }
  if (name === 'page') {
    const [, id, fragment] = /^([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(rest) ?? [];
    if (id === undefined) return undefined;
    return fragment === undefined ? { scheme: name, id } : { scheme: name, id, fragment };
  }
  if (!name || !/^[A-Za-z0-9-]+$/.test(rest)) return undefined;
  return { scheme: name as Exclude<Linked, 'claim' | 'series' | 'page'> | Pictured, id: rest };
}

/** Returns the ids of the records of one scheme to which links lead, in the order of the links. */
export function idsLinked(links: readonly { url: string }[], scheme: LinkTarget['scheme']): string[] {
  return links.flatMap(({ url }) => {
    const target = parseTarget(url);
    return target?.scheme === scheme ? [target.id] : [];
  });
}
