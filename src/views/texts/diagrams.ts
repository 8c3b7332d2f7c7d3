import type { Archive } from '../../archive/index.ts';

/** The diagram that is drawn from the steps on the path, and not from a file of its own. */
export const pathDiagram = 'path-of-a-fingerprint';

/** Returns the ids of the diagrams that prose may place. */
export function diagramIds(archive: Archive): string[] {
  return [...archive.diagrams.keys(), ...(archive.stages.size ? [pathDiagram] : [])];
}
