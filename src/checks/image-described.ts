import type { Image, ImageReference, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { perObject, type Archive } from '../archive/index.ts';
import { foldText } from '../language/index.ts';
import { diagramIds } from '../views/texts/diagrams.ts';
import { parseTarget, type LinkTarget } from '../prose/link-target.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { isIncomplete, isKnown, problemIn, type Check, type Report } from './check.ts';
import { unknownRecord } from './unknown-record.ts';

const imagesIn = perObject((tree: Root) => {
  const images: { node: Image | ImageReference; parent: Parent | undefined }[] = [];
  visit(tree, ['image', 'imageReference'], (node, _, parent: Parent | undefined) => {
    images.push({ node: node as Image | ImageReference, parent });
  });
  return images;
});

interface Shown {
  text: ProseText;
  /** The words that describe it, folded. */
  words: string;
  offset: number;
  target: LinkTarget;
}

/** Returns how many words of the title of what is shown stand in its description. */
function wordsShared(archive: Archive, { words, target: { scheme, id } }: Shown): number {
  const { title = '' } = (scheme === 'chart' ? archive.charts : archive.diagrams).get(id)?.data ?? {};
  const said = foldText(JSON.stringify(title)).match(/\p{L}{4,}/gu) ?? [];
  return new Set(said.filter((word) => words.includes(word))).size;
}

/** One description never stands beside two charts: it is that of the one whose title it says more of. */
function examineCopies(archive: Archive, shown: readonly Shown[], report: Report): void {
  for (const group of Map.groupBy(shown, ({ words }) => words).values()) {
    const [best] = [...group].sort((a, b) => wordsShared(archive, b) - wordsShared(archive, a));
    for (const { text, offset, target } of group) {
      if (!best || (target.scheme === best.target.scheme && target.id === best.target.id)) continue;
      report.problem(
        problemIn(
          text,
          offset,
          `this description stands beside the ${best.target.scheme} "${best.target.id}" too`,
          `Say what the ${target.scheme} "${target.id}" shows.`,
        ),
      );
    }
  }
}

/** An image is a chart or a diagram of ours, alone in its paragraph, with a description. */
export const imageDescribed: Check = {
  name: 'image-described',
  description:
    'An image is a chart or a diagram that exists, alone in its paragraph, with a description that no other one has.',
  check(checked, report) {
    const { archive } = checked;
    const shown: Shown[] = [];
    for (const text of proseTexts(archive)) {
      for (const { node, parent } of imagesIn(text.tree)) {
        report.examined();
        const problem = (message: string, fix: string) =>
          report.problem(problemIn(text, node.position?.start.offset ?? 0, message, fix));
        const url = node.type === 'image' ? node.url : (node.label ?? '');
        const target = node.type === 'image' ? parseTarget(url) : undefined;
        const words = foldText(node.alt?.trim() ?? '');
        if (target && words) shown.push({ text, words, offset: node.position?.start.offset ?? 0, target });
        if (!words) problem('this image has no description', 'Say in the square brackets what it shows.');
        const known =
          target?.scheme === 'chart'
            ? [...archive.charts.keys()]
            : target?.scheme === 'diagram'
              ? diagramIds(archive)
              : undefined;
        if (!target || !known)
          problem(
            `"${url}" is not a chart or a diagram`,
            'Write ![what it shows](chart:id) or ![what it shows](diagram:id).',
          );
        else if (
          !known.includes(target.id) &&
          !isKnown(checked, target.scheme, target.id) &&
          !isIncomplete(checked, 'site')
        ) {
          const { message, fix } = unknownRecord(checked, target.scheme, target.id);
          problem(message, fix);
        }
        if (parent?.type !== 'paragraph' || parent.children.length > 1 || text.path.length > 0)
          problem(
            'a chart or a diagram stands alone in a paragraph of a text',
            'Put empty lines before and after it.',
          );
      }
    }
    examineCopies(archive, shown, report);
  },
};
