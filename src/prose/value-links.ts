import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressOfPlace, getOrThrow, type Archive } from '../archive/index.ts';
import { printNumber } from '../language/index.ts';
import { readCount } from '../views/counts.ts';
import type { PageContext } from './link-records.ts';

/**
 * Links that print what the Record has now, or lead to a file of it; the words of a count are its unit: one,
 * or one and many with a bar between.
 */
export const valueSchemes = ['count', 'counties', 'api'] as const;

/** A value link: its scheme and what follows the colon. */
interface ValueLink {
  scheme: (typeof valueSchemes)[number];
  name: string;
}

const form = new RegExp(`^(${valueSchemes.join('|')}):(.+)$`);

function valueLinkOf(url: string): ValueLink | undefined {
  const [, scheme, name = ''] = form.exec(url) ?? [];
  return scheme === undefined ? undefined : { scheme: scheme as ValueLink['scheme'], name };
}

/** Returns whether a link address is a value link, well formed or not. */
export function isValueLink(url: string): boolean {
  return valueLinkOf(url) !== undefined;
}

const columns = ['crosscheck', 'dating'] as const;

/**
 * Returns the codes of the counties whose column has a word, `dating/code-changed`; undefined where there is
 * no such column.
 */
function countiesWith(archive: Archive, name: string): string[] | undefined {
  const [column, word] = name.split('/');
  const known = columns.find((one) => one === column);
  if (!known) return undefined;
  return [...archive.places.values()].flatMap(({ id, data }) => (data[known] === word ? [id] : []));
}

/** Returns what is wrong with a value link; undefined where nothing is. */
export function faultOfValueLink(archive: Archive, url: string): string | undefined {
  const link = valueLinkOf(url);
  if (link?.scheme === 'count' && readCount(archive, link.name) === undefined)
    return `nothing is counted as "${link.name}"`;
  if (link?.scheme === 'counties' && !countiesWith(archive, link.name)?.length)
    return `no county has "${link.name}"`;
  return undefined;
}

function counted(archive: Archive, name: string, words: string): ElementContent[] {
  const n = readCount(archive, name);
  if (n === undefined) throw new Error(`no count "${name}"`);
  const [one = '', many = one] = words.split('|');
  const unit = n === 1 ? one : many;
  return [h('span', { dataCount: name }, printNumber(n)), { type: 'text', value: unit && ` ${unit}` }];
}

function countiesListed({ archive, href }: PageContext, name: string): ElementContent[] {
  return (countiesWith(archive, name) ?? []).flatMap((id, i): ElementContent[] => {
    const { name: county, state } = getOrThrow(archive.places, id).data;
    const link = h('a', { href: href(addressOfPlace(archive, id)) }, `${county}, ${state}`);
    return i === 0 ? [link] : [{ type: 'text', value: '; ' }, link];
  });
}

/**
 * Rehype plugin: prints counts and lists of counties in the place of their links, and leads links to files
 * below the base path.
 */
export function printValues(page: PageContext) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      const link = node.tagName === 'a' ? valueLinkOf(node.properties['href'] ?? '') : undefined;
      if (!parent || index === undefined || !link) return undefined;
      if (link.scheme === 'api') {
        node.properties['href'] = page.href(`api/${link.name}`);
        return undefined;
      }
      const printed =
        link.scheme === 'count'
          ? counted(page.archive, link.name, toString(node))
          : countiesListed(page, link.name);
      parent.children.splice(index, 1, ...printed);
      return index + printed.length;
    });
  };
}
