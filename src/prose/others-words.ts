import { language } from '../language/index.ts';
import type { Block } from './blocks.ts';
import { parseTarget } from './link-target.ts';

const [open, close] = language.quotes.double;

/** Words in quotation marks, set or straight; global. */
export const quotedForm = new RegExp(`${open}[^${close}]*${close}|"[^"]*"`, 'g');

/**
 * Returns a function that tells whether a span of a text is in quotation marks or in a link of one of the
 * schemes, so that it is another's words.
 */
export function othersWords(
  { text, links }: Pick<Block, 'text' | 'links'>,
  schemes: readonly string[],
): (start: number, end: number) => boolean {
  const quoted = [...text.matchAll(quotedForm)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const titles = links.filter(({ url }) => schemes.includes(parseTarget(url)?.scheme ?? ''));
  return (start, end) => [...quoted, ...titles].some((span) => span.start <= start && end <= span.end);
}

const capital = /^\p{Lu}/u;

/**
 * Returns whether the words at a place are part of a name: each begins with a capital, and there are two of
 * them or a neighbor does so too.
 */
export function isName(text: string, start: number, end: number): boolean {
  const inside = text.slice(start, end).split(/[\s-]+/);
  const before = /(\p{L}+)\s+$/u.exec(text.slice(0, start))?.[1] ?? '';
  const behind = /^\s+(\p{L}+)/u.exec(text.slice(end))?.[1] ?? '';
  return (
    inside.every((word) => capital.test(word)) &&
    (inside.length > 1 || capital.test(before) || capital.test(behind))
  );
}
