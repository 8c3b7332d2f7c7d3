import type { Image, ImageReference, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { perObject } from '../archive/index.ts';
import { diagramIds } from '../views/texts/diagrams.ts';
import { parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { isKnown, problemIn, type Check } from './check.ts';
import { unknownRecord } from './unknown-record.ts';

const imagesIn = perObject((tree: Root) => {
  const images: { node: Image | ImageReference; parent: Parent | undefined }[] = [];
  visit(tree, ['image', 'imageReference'], (node, _, parent: Parent | undefined) => {
    images.push({ node: node as Image | ImageReference, parent });
  });
  return images;
});

/** An image is a chart or a diagram of ours, alone in its paragraph, with a description. */
export const imageDescribed: Check = {
  name: 'image-described',
  description: 'An image is a chart or a diagram that exists, alone in its paragraph, with a description.',
  check(checked, report) {
    const { archive } = checked;
    for (const text of proseTexts(archive)) {
      for (const { node, parent } of imagesIn(text.tree)) {
        report.examined();
        const problem = (message: string, fix: string) =>
          report.problem(problemIn(text, node.position?.start.offset ?? 0, message, fix));
        const url = node.type === 'image' ? node.url : (node.label ?? '');
        const target = node.type === 'image' ? parseTarget(url) : undefined;
        if (!node.alt?.trim())
          problem('this image has no description', 'Say in the square brackets what it shows.');
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
        else if (!known.includes(target.id) && !isKnown(checked, target.scheme, target.id)) {
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
  },
};
