import { disagreement } from '../prose/bound-words.ts';
import { countsInTask, isTask } from '../prose/tasks.ts';
import { quantitiesOf } from '../prose/figure-rule.ts';
import type { Archive } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { allTexts, isTelling, type ProseText } from '../prose/prose-texts.ts';
import { linksAround } from '../prose/sentences.ts';
import type { Figure } from '../kinds/index.ts';
import { problemIn, type Check } from './check.ts';

/** Returns the figures that a piece of prose may state without a link: a claim's statement states its own. */
function ownFigures({ entry, path }: ProseText): readonly Figure[] | undefined {
  return entry.kind === 'claim' && path[0] === 'statement' ? (entry.data.figures ?? []) : undefined;
}

/** Whether the words name a document, or explain a row by codes and days of its own. */
const isNamed = ({ entry: { kind }, form }: ProseText) =>
  form === 'plain' && (kind === 'source' || kind === 'place');

/** The kinds whose texts tell what happened in words of ours. */
const telling = ['event', 'explainer', 'term', 'conflict', 'number', 'regime', 'stage'];

/** Returns the amounts without a number of a text of which no claim of their sentence speaks. */
function* looseIn({ claims }: Archive, text: ProseText): Generator<{ words: string; offset: number }> {
  if (!telling.includes(text.entry.kind) || !isTelling(text)) return;
  for (const block of blocksOf(text)) {
    for (const { 0: words, index } of block.text.matchAll(language.sentences.looseAmount)) {
      const targets = linksAround(block, index).flatMap(({ url }) => parseTarget(url) ?? []);
      const told = targets.flatMap(({ scheme, id }) =>
        scheme === 'claim' ? (claims.get(id)?.data ?? []) : [],
      );
      const isTold = told.some(({ statement, note = '' }) =>
        `${statement} ${note}`.match(language.sentences.looseAmount),
      );
      // What rose from one figure to another is told by the two.
      const isShown = targets.filter(({ scheme }) => ['claim', 'series'].includes(scheme)).length > 1;
      if (!isTold && !isShown) yield { words, offset: block.offsetAt(index) };
    }
  }
}

/**
 * Every quantity in prose stands in a link to a claim or a cell; a statement's quantities are figures of its
 * claim.
 */
export const figureBound: Check = {
  name: 'figure-bound',
  description:
    'Every quantity in prose is bound to a claim or to a cell of a series, and an amount without a number, as in “twice as many,” is in a claim that the sentence names.',
  check({ archive }, report) {
    for (const text of allTexts(archive)) {
      if (text.form === 'pattern' || isNamed(text)) continue;
      const own = ownFigures(text);
      const task = isTask(text);
      for (const { words, offset } of looseIn(archive, text))
        report.problem(
          problemIn(
            text,
            offset,
            `no claim of this sentence says "${words}", or how many or how much that is`,
            'Link the claim that says so, or leave the amount out.',
          ),
        );
      for (const { quantity, target, offset } of quantitiesOf(text)) {
        report.examined();
        if (target || (task && countsInTask(quantity))) continue;
        const fault = own && disagreement(quantity, own);
        if (fault)
          report.problem(
            problemIn(
              text,
              offset,
              `the statement says "${fault.words}", which ${fault.why}; the figures of this claim: ${fault.expected}`,
              'Make them the same, or add a figure with a key of its own.',
            ),
          );
        else if (!own)
          report.problem(
            problemIn(
              text,
              offset,
              `"${quantity.words}" is bound to nothing`,
              'Write it as [words](claim:id) or [words](series:id/period/column), or say it without a number.',
            ),
          );
      }
    }
  },
};
