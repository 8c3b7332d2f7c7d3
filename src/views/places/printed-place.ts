import { need, type Archive } from '../../archive/index.ts';
import { countyFacts } from './county-facts.ts';
import { countySentences, printDays } from './county-sentences.ts';
import { printNumber } from '../../language/number-words.ts';
import { stateSentences } from './state-sentences.ts';

/**
 * Returns what a page may print of a place under a name: a field of its row (`name`, `fips` …), a sentence about a county
 * (`order`, `in-state` …) or a state (`span`, `half` …), or `neighbor/<fips>`, how much earlier or later that county began; empty where there is nothing.
 */
export function printedOfPlace(archive: Archive, id: string, field: string): string[] {
  if (!archive.places.has(id)) return [];
  const [name = '', other] = field.split('/');
  if (name === 'neighbor') {
    const neighbor = countyFacts(archive)
      .get(id)
      ?.neighbours.find(({ county }) => county.fips === other);
    return neighbor ? [printDays(neighbor.days)] : [];
  }
  const sentences = (countySentences(archive).get(id) ?? stateSentences(archive).get(id)) as
    { [name: string]: string } | undefined;
  const value = sentences?.[name] ?? (need(archive.places, id).data as { [field: string]: unknown })[name];
  if (typeof value === 'number') return [printNumber(value)];
  return typeof value === 'string' ? [value] : [];
}
