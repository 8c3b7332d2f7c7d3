import { sentencesIn } from '../prose/sentences.ts';
import { allTexts, isOurVoice, type ProseText } from '../prose/prose-texts.ts';
import { examineOnce, problemIn, type Check } from './check.ts';

/** The most words of a sentence, in a summary and elsewhere. */
const longest = { summary: 25, other: 30 };

const limitOf = ({ path: [field] }: ProseText) => (field === 'summary' ? longest.summary : longest.other);

const examine = examineOnce((text: ProseText, report) => {
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
});

/** A sentence has no more words than a reader takes in at once. */
export const sentenceLength: Check = {
  name: 'sentence-length',
  description: `A sentence has at most ${longest.summary} words in a summary and ${longest.other} elsewhere.`,
  check({ archive }, report) {
    for (const text of allTexts(archive))
      if (text.form === 'markdown' || isOurVoice(text)) examine(text, report);
  },
};
