import { drawPath, type DiagramForm } from '../diagrams/draw-path.ts';
import { printElements, stagesInOrder } from '../prose/index.ts';
import { siteArchive } from './load-site.ts';

/**
 * Returns the HTML of the path that is drawn from its steps, wide and upright; `hrefOf` gives the address of
 * a step.
 */
export function pathDiagram(hrefOf: (id: string) => string): string {
  const archive = siteArchive();
  const path = {
    stages: stagesInOrder(archive).map(({ data }) => data),
    offices: archive.vocabulary.data.offices,
    label: archive.site.data.pathDiagram?.label ?? '',
  };
  const draw = (form: DiagramForm) => drawPath(path, form, hrefOf);
  return printElements([draw('wide'), draw('upright')]);
}
