import type { Drawing } from '../../kinds/index.ts';
import { placesIn } from '../interface-words.ts';
import { holdsIds, type Column } from '../chart.ts';

/** A form of a column's name: `period_year` is of the column `period`. */
const formEnding = /_(?:number|year|month|known|lower)$/;

/** Returns every text of a value of a file of data/charts, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const namesIn = (text: string): string[] => (text.includes('{') ? placesIn(text) : [text]);

/**
 * Returns the columns that a drawing shows, in their order: those that its description names, but for ids
 * and the words that bound or round a number.
 */
export function namedColumns(drawing: Drawing, columns: readonly Column[]): Column[] {
  const names = new Set(
    stringsIn(drawing)
      .flatMap(namesIn)
      .flatMap((name) => [name, name.replace(formEnding, '')]),
  );
  return columns.filter((column) => names.has(column.name) && !holdsIds(column));
}
