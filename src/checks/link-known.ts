import type { Definition, Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { webAddress } from '../kinds/index.ts';
import { isRecordLink } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { faultOfValueLink, isValueLink } from '../prose/value-links.ts';
import { perObject, type Archive } from '../archive/index.ts';
import { problemIn, type Check } from './check.ts';

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

function faultOf(
  archive: Archive,
  node: Link | Definition,
  isWhole: boolean,
): [message: string, fix: string] | undefined {
  const value = isValueLink(node.url);
  const wrong = value && isWhole ? faultOfValueLink(archive, node.url) : undefined;
  if (wrong !== undefined)
    return [
      wrong,
      'Write count: and what is counted, counties: with a column and a word, or api: and a file.',
    ];
  const ours = isRecordLink(node.url);
  if (!ours && !value && !isWebAddress(node.url)) {
    return [
      `the link "${node.url}" leads nowhere`,
      'Write claim:, event:, term:, place:, explainer: or source: and an id, or a full address with https.',
    ];
  }
  const address = ours || value ? undefined : webAddress.safeParse(node.url).error?.issues[0];
  if (address) return [`the link "${node.url}" is no address: ${address.message}`, 'Correct the address.'];
  if (node.type === 'definition')
    return ours
      ? [`"${node.url}" is not written where its words are`, 'Write [words](address) in place.']
      : undefined;
  // A claim may be named without words, as its number is printed; so may a count and a list.
  const empty = !/^(claim|count|counties):/.test(node.url) && toString(node).trim() === '';
  return empty
    ? [`the link "${node.url}" has no words`, 'Put the words of the link into the square brackets.']
    : undefined;
}

const linksIn = perObject((tree: Root) => {
  const links: (Link | Definition)[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    links.push(node as Link | Definition);
  });
  return links;
});

/** What is counted in the links of counts with these words; the words are with the first. */
type Counted = Map<string, string>;

/** Returns what the words of a count are the words of elsewhere, where that is another thing. */
function otherCount(known: Counted, node: Link | Definition): string | undefined {
  const words = node.url.startsWith('count:') ? toString(node).trim() : '';
  const other = known.get(words);
  if (words && other === undefined) known.set(words, node.url);
  return other === node.url ? undefined : other;
}

/**
 * A link in prose has words, and is of our schemes or goes to a full web address; links inside the site are
 * written as records.
 */
export const linkKnown: Check = {
  name: 'link-known',
  description:
    'A link in prose has words and is of our schemes or a full web address; the words of a count are of one thing.',
  check({ archive, broken }, report) {
    const counted: Counted = new Map();
    for (const text of proseTexts(archive)) {
      for (const node of linksIn(text.tree)) {
        report.examined();
        const fault = faultOf(archive, node, broken.size === 0);
        if (fault) report.problem(problemIn(text, node.position?.start.offset ?? 0, ...fault));
        const other = fault ? undefined : otherCount(counted, node);
        if (other === undefined) continue;
        report.problem(
          problemIn(
            text,
            node.position?.start.offset ?? 0,
            `"${toString(node)}" are the words of "${other}", and this is "${node.url}"`,
            'Correct the one that counts another thing, or choose other words.',
          ),
        );
      }
    }
  },
};
