import { kinds } from '../../kinds/index.ts';

const patterns = (['explainer', 'lesson', 'event', 'claim', 'conflict', 'chart'] as const).map(
  (kind) => new RegExp(`^${kinds[kind].address.replace('<id>', '[^/]+')}$`),
);

/**
 * Returns the address of the Markdown file that has the text of a page, `claims/first.md` for
 * `claims/first/`; undefined for a page that has none.
 */
export function twinOf(address: string): string | undefined {
  const has = address === 'glossary/' || patterns.some((pattern) => pattern.test(address));
  return has ? address.replace(/\/$/, '.md') : undefined;
}
