import type { Kind } from '../kinds/index.ts';

/** What a link of our scheme points at. */
export type LinkTarget =
  | { scheme: 'claim'; id: string; key?: string }
  | { scheme: 'series'; id: string; period: string; column: string }
  | { scheme: 'chart' | 'diagram'; id: string }
  | { scheme: Exclude<Kind, 'claim' | 'series' | 'regime' | 'diagram'>; id: string };

/** The schemes of our links, as they are written before the colon. */
export const schemes = [
  'claim',
  'series',
  'term',
  'event',
  'place',
  'explainer',
  'source',
  'conflict',
  'stage',
  'chart',
  'diagram',
] as const;

const scheme = new RegExp(`^(${schemes.join('|')}):(.*)$`);

/** Returns whether a link address is of one of our schemes, well formed or not. */
export function isRecordLink(url: string): boolean {
  return scheme.test(url);
}

/** Returns what a link address of our schemes points at (`claim:id#key`, `series:id/period/column`, `term:id` …), undefined where it is of another form. */
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
  if (!name || !/^[A-Za-z0-9-]+$/.test(rest)) return undefined;
  return { scheme: name as Exclude<(typeof schemes)[number], 'claim' | 'series'>, id: rest };
}
