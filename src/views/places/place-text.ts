import type { Archive } from '../../archive/index.ts';
import { printNumber } from '../../language/index.ts';
import type { PlaceTextName } from '../printed/text-ref.ts';
import { countySentences } from './county-sentences.ts';
import { sourcesOfRow } from './rows.ts';
import { stateSentences } from './state-sentences.ts';

/**
 * Returns what a page may print of a place under a name: a field of its row, or a sentence about the county
 * or the state; undefined where there is nothing.
 */
export function placeText(archive: Archive, id: string, name: PlaceTextName): string | undefined {
  const texts: { readonly [K in typeof name]?: string | number | undefined } = {
    ...archive.places.get(id)?.data,
    ...countySentences(archive).get(id),
    ...stateSentences(archive).get(id),
    ...Object.fromEntries(sourcesOfRow(archive, id).map(({ name: row, row: words }) => [row, words])),
  };
  const text = texts[name];
  return typeof text === 'number' ? printNumber(text) : text;
}
