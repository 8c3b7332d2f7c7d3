import { drawPath, type DrawnStage } from '../diagrams/path-of-a-fingerprint.ts';
import { printElements, stagesInOrder } from '../prose/index.ts';
import { siteArchive } from './load-site.ts';

/** Returns the HTML of the path of a fingerprint, wide and upright; `hrefOf` gives the address of a step. */
export function pathDiagram(hrefOf: (id: string) => string): string {
  const stages: DrawnStage[] = stagesInOrder(siteArchive()).map(({ data }) => data);
  return printElements([drawPath(stages, 'wide', hrefOf), drawPath(stages, 'upright', hrefOf)]);
}
