import { language } from '../language/index.ts';
import { othersWords } from '../prose/others-words.ts';
import { allTexts, isOurVoice, type ProseText } from '../prose/prose-texts.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { examineOnce, problemIn, type Check } from './check.ts';

const { speakerLeftOut, speakerNamed: named } = language.sentences;

const examine = examineOnce((text: ProseText, report) => {
  for (const sentence of sentencesIn(text)) {
    report.examined();
    if (named.test(sentence.text)) continue;
    const isTheirs = othersWords({ text: sentence.text, links: [] }, []);
    for (const { 0: words, index } of sentence.text.matchAll(speakerLeftOut)) {
      if (isTheirs(index, index + words.length)) continue;
      report.problem(
        problemIn(
          text,
          sentence.offsetAt(index),
          `"${words}" leaves out who says so`,
          'Name the speaker: "ICE said", "according to the report".',
        ),
      );
    }
  }
});

/** A sentence that passes on what was said names who said it. */
export const speakerNamed: Check = {
  name: 'speaker-named',
  description:
    'A sentence of ours that passes on what was said names who said it; claims, disputes, rules and steps sum up what documents say.',
  check({ archive }, report) {
    for (const text of allTexts(archive)) if (isOurVoice(text)) examine(text, report);
  },
};
