import { sentencesIn } from '../prose/sentences.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

/** The most words that a sentence for a reader who knows nothing of the subject may have. */
export const longestSentence = 45;

/** A sentence of a text or of a summary has no more than 45 words. */
export const sentenceLength: Check = {
  name: 'sentence-length',
  description: `A sentence of an event, an explainer or a term has at most ${longestSentence} words.`,
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      if (!['event', 'explainer', 'term'].includes(text.entry.kind)) continue;
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
