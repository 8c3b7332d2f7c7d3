import { perArchive, type Archive } from '../archive/index.ts';
import type { Figure, Vocabulary } from '../kinds/index.ts';
import { escapeSource, language } from '../language/index.ts';
import { blocksOf, type Block } from '../prose/blocks.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { sentenceAround } from '../prose/sentences.ts';
import { findQuantities, type Quantity } from '../quantities/index.ts';
import { problemIn, type Check } from './check.ts';
import { figuresIn, figuresOf } from './figures-in.ts';

const { denial, clauseEnd, ofNumber, withinYear, uptoDay } = language.sentences;

type Side = 'first' | 'second' | undefined;

const formOf = (words: readonly string[]) =>
  new RegExp(`\\b(?:${words.map(escapeSource).join('|')})\\b`, 'i');

/** Returns the function that says which of two opposites words speak of, where they speak of one of them. */
function sideIn(words: readonly string[], against?: readonly string[]): (text: string) => Side {
  const first = formOf(words);
  const second = against ? formOf(against) : denial;
  return (text) => {
    const [isFirst, isSecond] = [first.test(text), second.test(text)];
    // What is denied is named too.
    if (!against && isFirst) return isSecond ? 'second' : 'first';
    return !against || isFirst === isSecond ? undefined : isFirst ? 'first' : 'second';
  };
}

/** A measure whose figures words can belie: for each pair of opposites, the side that it counts. */
interface Told {
  measure: Vocabulary['measures'][number];
  sides: readonly Side[];
}

/** The measures that count one of two opposites, or all from a start on, and how opposites are told. */
const toldOf = perArchive(({ vocabulary: { data } }: Archive) => {
  const contrasts = (data.contrasts ?? []).map(({ words, against }) => sideIn(words, against));
  const measures = new Map<string, Told>();
  for (const measure of data.measures) {
    const sides = contrasts.map((sideOf) => sideOf(measure.counts));
    if (measure.cumulative || sides.some((side) => side)) measures.set(measure.id, { measure, sides });
  }
  return { contrasts, measures };
});

/** Returns the words of the clause behind a number, up to the next one that does not say its whole. */
function clauseBehind(block: Block, quantities: readonly Quantity[], i: number): string {
  const { start, end } = quantities[i] ?? { start: 0, end: 0 };
  const next = quantities.find(
    (one, j) => j > i && !ofNumber.test(block.text.slice(quantities[j - 1]?.end, one.start)),
  );
  const last = sentenceAround(block, start)?.end ?? block.text.length;
  const [words = ''] = block.text.slice(end, Math.min(next?.start ?? last, last)).split(clauseEnd, 1);
  return words;
}

/** Returns the numbers of a block that are figures of one such measure, with the words behind them. */
function* numbersIn(archive: Archive, text: ProseText, block: Block) {
  const { measures } = toldOf(archive);
  const toldBy = ({ measure = '' }: Figure) => measures.get(measure);
  const spans = figuresIn(archive, text, block).filter(({ figures }) => figures.some(toldBy));
  if (spans.length === 0) return;
  const quantities = findQuantities(block.text);
  for (const [i, quantity] of quantities.entries()) {
    const [told, ...others] = new Set(figuresOf(quantity, spans).map(toldBy));
    if (told && others.length === 0) yield { quantity, told, behind: clauseBehind(block, quantities, i) };
  }
}

/** Returns what the words behind a figure say that its measure does not. */
function beliedBy(archive: Archive, { measure, sides }: Told, behind: string): string | undefined {
  const isOpposite = toldOf(archive).contrasts.some((sideOf, i) => {
    const said = sideOf(behind);
    return said !== undefined && sides[i] !== undefined && said !== sides[i];
  });
  if (isOpposite) return `say the opposite of what its measure counts, "${measure.counts}"`;
  const year = measure.cumulative && !uptoDay.test(behind) ? withinYear.exec(behind)?.[0] : undefined;
  return year === undefined ? undefined : `say "${year}", and its measure counts all from the start to a day`;
}

/** The words behind a figure do not belie what its measure counts. */
export const measureTold: Check = {
  name: 'measure-told',
  description:
    'The words behind a figure do not say the opposite of what its measure counts, such as “without a conviction” of those who had one; those behind a cumulative one do not give it to one year.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      for (const block of blocksOf(text)) {
        report.examined();
        for (const { quantity, told, behind } of numbersIn(archive, text, block)) {
          const belied = beliedBy(archive, told, behind);
          if (belied === undefined) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(quantity.start),
              `the words behind "${quantity.words}" ${belied}`,
              'Correct the words, or the measure of the figure.',
            ),
          );
        }
      }
    }
  },
};
