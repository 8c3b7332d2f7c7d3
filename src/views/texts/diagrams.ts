import type { Archive } from '../../archive/index.ts';

/**
 * Returns the ids of the diagrams that prose may place: those of a file, and the one that is drawn from the
 * steps of the path.
 */
export function diagramIds(archive: Archive): string[] {
  const { pathDiagram } = archive.site.data;
  return [...archive.diagrams.keys(), ...(pathDiagram && archive.stages.size ? [pathDiagram.id] : [])];
}
