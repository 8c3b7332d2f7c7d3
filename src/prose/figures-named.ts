import type { AnyEntry, Archive } from '../archive/index.ts';
import { blocksOf } from './blocks.ts';
import { parseTarget } from './link-target.ts';
import { textsOfEntry } from './prose-texts.ts';

/** A figure that a text names: the claim and the figure's place among those of the claim. */
interface NamedFigure {
  claim: string;
  index: number;
}

/**
 * Returns the figures that the texts of an entry name by a link with a number in its words, each once, in
 * order.
 */
export function figuresNamed(archive: Archive, entry: AnyEntry): NamedFigure[] {
  const found = new Map<string, NamedFigure>();
  const links = textsOfEntry(archive, entry).flatMap((text) =>
    blocksOf(text).flatMap((block) =>
      block.links.map(({ url, start, end }) => ({ url, words: block.text.slice(start, end) })),
    ),
  );
  for (const { url, words } of links) {
    const target = parseTarget(url);
    if (target?.scheme !== 'claim' || !/\d/.test(words)) continue;
    const figures = archive.claims.get(target.id)?.data.figures ?? [];
    const index = target.key === undefined ? 0 : figures.findIndex(({ key }) => key === target.key);
    if (figures[index]) found.set(`${target.id}/${index}`, { claim: target.id, index });
  }
  return [...found.values()];
}
