import { sentencesIn } from '../prose/sentences.ts';
import { allTexts, isOurVoice, type ProseText } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

/**
 * The most words of a sentence: in a summary, in the statement of a claim, which is one sentence with its speaker, and
 * elsewhere.
 */
const longest = { summary: 25, statement: 45, other: 30 };

function limitOf({ entry: { kind }, path: [field] }: ProseText): number {
  if (field === 'summary') return longest.summary;
  return kind === 'claim' && field === 'statement' ? longest.statement : longest.other;
}

/** A sentence has no more words than a reader takes in at once. */
export const sentenceLength: Check = {
  name: 'sentence-length',
  description: `A sentence has at most ${longest.summary} words in a summary, ${longest.statement} in the statement of a claim and ${longest.other} elsewhere.`,
  check({ archive }, report) {
    for (const text of allTexts(archive)) {
      if (text.form !== 'markdown' && !isOurVoice(text)) continue;
      const limit = limitOf(text);
      for (const sentence of sentencesIn(text)) {
        report.examined();
        if (sentence.words <= limit) continue;
        report.problem(
          problemIn(
            text,
            sentence.offsetAt(0),
            `this sentence has ${sentence.words} words, more than ${limit}`,
            'Make two of it.',
          ),
        );
      }
    }
  },
};
