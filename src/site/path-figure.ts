import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fieldElements, stagesInOrder } from '../prose/index.ts';
import { addressOf } from '../archive/index.ts';
import { href } from './href.ts';
import { siteArchive } from './load-site.ts';
import { pathDiagram } from './place-diagram.ts';
import { words } from './words.ts';
import { textRef } from '../views/printed/text-ref.ts';

/**
 * Returns the figure of the path of a fingerprint for a text: its drawing, and the same as a list of its
 * steps, whose record links the page is still to resolve.
 */
export function pathFigure(label: string): ElementContent {
  const hrefOf = (id: string) => href(addressOf('stage', id));
  const steps = stagesInOrder(siteArchive()).map(({ id, data }) =>
    h('li', [
      h('a', { href: hrefOf(id), dataRecord: textRef(`stage:${id}/title`) }, data.title),
      ': ',
      ...fieldElements(data.acts),
    ]),
  );
  return h('figure', { class: 'diagram', ariaLabel: label }, [
    { type: 'raw', value: pathDiagram(hrefOf) } as unknown as ElementContent,
    h('details', [h('summary', words.path.asList), h('ol', steps)]),
  ]);
}
