import type { Definition, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isRecordLink } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

function faultOf(node: Link | Definition): [message: string, fix: string] | undefined {
  const ours = isRecordLink(node.url);
  if (!ours && !isWebAddress(node.url)) {
    return [
      `the link "${node.url}" leads nowhere`,
      'Write claim:, event:, term:, place:, explainer: or source: and an id, or a full address with https.',
    ];
  }
  if (node.type === 'definition')
    return ours
      ? [`"${node.url}" is not written where its words are`, 'Write [words](address) in place.']
      : undefined;
  // A claim alone may be named without words: its number stands for it.
  const empty = !node.url.startsWith('claim:') && toString(node).trim() === '';
  return empty
    ? [`the link "${node.url}" has no words`, 'Put the words of the link into the square brackets.']
    : undefined;
}

/** A link in prose has words, and is of our schemes or goes to a full web address; links inside the site are written as records. */
export const linkKnown: Check = {
  name: 'link-known',
  description: 'A link in prose has words and is of our schemes or a full web address.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      visit(text.tree, ['link', 'definition'], (node) => {
        report.examined();
        const fault = faultOf(node as Link | Definition);
        if (fault) report.problem(problemIn(text, node.position?.start.offset ?? 0, ...fault));
      });
    }
  },
};
