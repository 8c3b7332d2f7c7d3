import { printList } from '../../language/index.ts';
import { chartWords, fill, seriesOf } from '../interface-words.ts';
import type { OutlineGroup } from './outline.ts';

/** A summary names each of so many, and of more says how many there are. */
export const mostNamed = 6;

/** Returns a name or two, or the first of more, and that there are others. */
export function nameOf([name = '', ...others]: readonly string[]): string {
  return others.length > 1 ? fill(chartWords.andOthers, { name }) : printList([name, ...others]);
}

/** Returns how many groups there are, with their names where they are few; nothing of one. */
export function groupsSentence(groups: readonly OutlineGroup[]): string[] {
  const names = groups.flatMap(({ name }) => name ?? []);
  const facts = { n: names.length, names: seriesOf(names), many: String(names.length > mostNamed) };
  return names.length > 1 ? [fill(chartWords.summary.groups, facts)] : [];
}
