import { sentencesIn } from '../prose/sentences.ts';
import { allTexts, isOurVoice } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

/** The most words that a sentence for a reader who knows nothing of the subject may have. */
const longestSentence = 45;

/** A sentence of a text or of a summary has no more than 45 words. */
export const sentenceLength: Check = {
  name: 'sentence-length',
  description: `A sentence of ours has at most ${longestSentence} words; claims, disputes, rules and steps sum up what documents say.`,
  check({ archive }, report) {
    for (const text of allTexts(archive)) {
      if (!isOurVoice(text)) continue;
      for (const sentence of sentencesIn(text)) {
        report.examined();
        if (sentence.words <= longestSentence) continue;
        report.problem(
          problemIn(
            text,
            sentence.offsetAt(0),
            `this sentence has ${sentence.words} words, more than ${longestSentence}`,
            'Make two of it.',
          ),
        );
      }
    }
  },
};
