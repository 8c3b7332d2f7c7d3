import { language } from '../language/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { findQuantities } from '../quantities/index.ts';
import { problemIn, type Check } from './check.ts';
import { figuresIn, figuresOf } from './figures-in.ts';

const { ofWhole } = language.sentences;

/** Of a number that is a part of another, the whole is not the smaller one. */
export const partNotLarger: Check = {
  name: 'part-not-larger',
  description:
    'Where a text gives one figure as a part of another, as in “12 of the 40,” the part is not larger.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      for (const block of blocksOf(text)) {
        report.examined();
        if (!ofWhole.inText.test(block.text)) continue;
        const spans = figuresIn(archive, text, block).filter(({ figures }) => figures.length > 0);
        const quantities = spans.length > 0 ? findQuantities(block.text) : [];
        for (const [i, part] of quantities.entries()) {
          const whole = quantities[i + 1];
          if (!whole || part.kind !== 'number' || whole.kind !== 'number') continue;
          if (!ofWhole.between.test(block.text.slice(part.end, whole.start))) continue;
          if ([part, whole].some((one) => figuresOf(one, spans).length === 0)) continue;
          if (part.value <= whole.value) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(part.start),
              `"${part.words}" is larger than "${whole.words}," of which it is said to be a part`,
              'Put the two numbers in each other’s place, or correct the one that is wrong.',
            ),
          );
        }
      }
    }
  },
};
