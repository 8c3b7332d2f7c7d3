import type { Image, Root, RootContent } from 'mdast';
import { language } from '../language/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

/** Returns what a part of a text shows beside words: a table, a chart, a diagram. */
function shownIn(node: RootContent): string | undefined {
  if (node.type === 'table') return 'table';
  const images = node.type === 'paragraph' ? node.children : [];
  const image = images.find((child): child is Image => child.type === 'image');
  return image && parseTarget(image.url)?.scheme;
}

/** Returns what stands behind an offset of a text and before the next heading. */
function shownBehind({ children }: Root, offset: number): (string | undefined)[] {
  const behind = children.filter(({ position }) => (position?.start.offset ?? 0) > offset);
  const end = behind.findIndex(({ type }) => type === 'heading');
  return (end < 0 ? behind : behind.slice(0, end)).map(shownIn);
}

/** A table, a chart or a diagram that a text says to be below is there. */
export const shownBelow: Check = {
  name: 'shown-below',
  description:
    'A table, a chart or a diagram that an explainer says to be below stands there, before the next heading.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      if (text.entry.kind !== 'explainer' || text.path.length > 0) continue;
      for (const block of blocksOf(text)) {
        for (const [what, form] of Object.entries(language.sentences.below)) {
          const at = form.exec(block.text)?.index;
          if (at === undefined) continue;
          report.examined();
          const offset = block.offsetAt(at);
          if (shownBehind(text.tree, offset).includes(what)) continue;
          report.problem(
            problemIn(
              text,
              offset,
              `no ${what} stands between these words and the next heading`,
              `Say what stands below, or put the ${what} there.`,
            ),
          );
        }
      }
    }
  },
};
