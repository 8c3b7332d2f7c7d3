import { perArchive, type Archive } from '../archive/index.ts';
import { figuresAt } from '../prose/bound-words.ts';
import { blocksOf } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { findQuantities } from '../quantities/index.ts';
import { escapeSource } from '../language/index.ts';
import { problemIn, type Check } from './check.ts';

/** The words of the label of a unit. */
const wordsOf = (label: string) => label.split(/\W+/);

/**
 * Which units each noun may count: a noun is the label of a unit, and fits every unit whose label has it.
 * People are counted by all that is done to them.
 */
const nounsOf = perArchive((archive: Archive) => {
  const { units } = archive.vocabulary.data;
  const nouns = units.flatMap(({ label }) => (/\W/.test(label) || label === 'people' ? [] : label));
  const fits = new Map(
    nouns.map((noun) => [
      noun,
      new Set(units.flatMap(({ id, label }) => (wordsOf(label).includes(noun) ? id : []))),
    ]),
  );
  return { fits, form: new RegExp(`^ (${nouns.map(escapeSource).join('|') || '(?!)'})\\b(?![-’'])`) };
});

/** The noun behind a number that is bound to a figure is none of another unit. */
export const nounFitsUnit: Check = {
  name: 'noun-fits-unit',
  description: 'The noun right behind a bound number is not that of another unit than the figure has.',
  check({ archive }, report) {
    const { fits, form } = nounsOf(archive);
    for (const text of proseTexts(archive)) {
      for (const block of blocksOf(text)) {
        for (const link of block.links) {
          const target = parseTarget(link.url);
          const figures = target && figuresAt(archive, target);
          const words = block.text.slice(link.start, link.end);
          const last = findQuantities(words).at(-1);
          if (!figures?.length || last?.end !== words.length) continue;
          const noun = form.exec(block.text.slice(link.end))?.[1];
          if (noun === undefined) continue;
          report.examined();
          if (figures.some(({ unit }) => fits.get(noun)?.has(unit))) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(link.end) + 1,
              `"${words} ${noun}" has the noun of another unit; the figure counts ${figures.map(({ unit }) => unit).join(', ')}`,
              'Correct the noun, or bind the number to the figure that counts it.',
            ),
          );
        }
      }
    }
  },
};
