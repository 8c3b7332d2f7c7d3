import type { ElementContent } from 'hast';
import type { PageContext } from '../prose/index.ts';
import { chartFigure } from './chart-figure.ts';
import { diagramFigure } from './diagram-figure.ts';
import { pathFigure } from './path-figure.ts';
import { siteArchive } from './load-site.ts';

/** Returns the figure that a text places, its table closed; `label` is what the text says of it. */
export const pictureFigure: NonNullable<PageContext['picture']> = (scheme, id, label) => {
  if (scheme === 'chart')
    return [{ type: 'raw', value: chartFigure(id, { place: 'text', label }) } as unknown as ElementContent];
  return [id === siteArchive().site.data.pathDiagram?.id ? pathFigure(label) : diagramFigure(id, label)];
};
