import type { Archive } from '../archive/index.ts';
import type { Figure } from '../kinds/index.ts';
import type { Block } from '../prose/blocks.ts';
import { figuresAt } from '../prose/bound-words.ts';
import { parseTarget } from '../prose/link-target.ts';
import type { ProseText } from '../prose/prose-texts.ts';
import { misfitOf, type Quantity } from '../quantities/index.ts';

/** A part of a block whose numbers are figures. */
interface FigureSpan {
  start: number;
  end: number;
  figures: readonly Figure[];
}

/** Returns where a block has figures: in the words of its links, or all over the statement of a claim. */
export function figuresIn(archive: Archive, { entry, path }: ProseText, block: Block): FigureSpan[] {
  if (entry.kind === 'claim' && path[0] === 'statement')
    return [{ start: 0, end: block.text.length, figures: entry.data.figures ?? [] }];
  return block.links.flatMap(({ url, start, end }) => {
    const target = parseTarget(url);
    return { start, end, figures: (target && figuresAt(archive, target)) ?? [] };
  });
}

/** Returns the figures that a number of a block may be. */
export function figuresOf(quantity: Quantity, spans: readonly FigureSpan[]): readonly Figure[] {
  const span = spans.find(({ start, end }) => start <= quantity.start && quantity.end <= end);
  return span?.figures.filter((figure) => misfitOf(quantity, figure) === undefined) ?? [];
}
