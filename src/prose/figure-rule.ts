import { perObject } from '../archive/index.ts';
import { findQuantities, type Quantity } from '../quantities/index.ts';
import { blocksOf, type BlockLink } from './blocks.ts';
import { parseTarget, type LinkTarget } from './link-target.ts';
import type { ProseText } from './prose-texts.ts';

/** A quantity of a text; `target` is what it is bound to, absent where it stands free. */
interface ProseQuantity {
  quantity: Quantity;
  target?: LinkTarget;
  /** Offset in the prose. */
  offset: number;
}

const binds = (link: BlockLink) => /^(claim|series):/.test(link.url);

/**
 * Returns every quantity of a piece of prose and the link that binds it: one inside whose words it begins and
 * ends.
 */
export const quantitiesOf = perObject((text: ProseText): readonly ProseQuantity[] =>
  blocksOf(text).flatMap((block) =>
    findQuantities(block.text).map((quantity) => {
      const link = block.links.find((l) => binds(l) && l.start <= quantity.start && quantity.end <= l.end);
      const target = link && parseTarget(link.url);
      return { quantity, offset: block.offsetAt(quantity.start), ...(target && { target }) };
    }),
  ),
);
