import { z } from 'zod';
import { columnName } from './chart-words.ts';
import { field } from './field.ts';

/** What the ticks of an axis count in. */
export const drawnScale = field(
  z.number().positive(),
  'What the ticks count in: 1, or a million.',
  1000000,
  0,
);

/** Returns a field that names a column, with a sentence on what the column is for. */
export const drawnColumn = (what: string) => field(columnName, what, 'period', 'The Period');
