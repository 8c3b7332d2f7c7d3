import type { ElementContent } from 'hast';
import { pathDiagram } from '../views/texts/diagrams.ts';
import type { PageContext } from '../prose/index.ts';
import { chartFigure } from './chart-figure.ts';
import { diagramFigure } from './diagram-figure.ts';
import { pathFigure } from './path-figure.ts';

/** Returns the figure that a text places, its table closed; `label` is what the text says of it. */
export const pictureFigure: NonNullable<PageContext['picture']> = (scheme, id, label) => {
  if (scheme === 'chart')
    return [{ type: 'raw', value: chartFigure(id, { label, table: 'closed' }) } as unknown as ElementContent];
  return [id === pathDiagram ? pathFigure(label) : diagramFigure(id, label)];
};
