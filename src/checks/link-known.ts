import type { Definition, Image, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { isRecordLink } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { at, type Check } from './check.ts';

/** A link in prose is of our schemes or goes to a full web address; links inside the site are written as records. */
export const linkKnown: Check = {
  name: 'link-known',
  description: 'A link in prose is of our schemes or a full web address.',
  check({ record }, report) {
    for (const text of proseTexts(record)) {
      visit(text.tree, ['link', 'definition'], (node) => {
        const { url, position } = node as Link | Definition | Image;
        report.looked();
        if (isRecordLink(url) || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return;
        report.problem({
          ...at(
            text.entry,
            text.path,
            `the link "${url}" leads nowhere`,
            'Write claim:, event:, term:, place:, explainer: or source: and an id, or a full address with https.',
          ),
          ...text.at(position?.start.offset ?? 0),
        });
      });
    }
  },
};
