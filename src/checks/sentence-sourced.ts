import { exemption } from '../prose/own-sentences.ts';
import { isTelling, proseTexts } from '../prose/prose-texts.ts';
import { isDocument } from '../prose/tasks.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { problemIn, type Check } from './check.ts';

/** A factual sentence of an explainer, or of a document of a lesson, names the claim or cell it rests on. */
export const sentenceSourced: Check = {
  name: 'sentence-sourced',
  description:
    'Every factual sentence of an explainer or a document of a lesson names a claim or a cell; questions, signposts, sentences about the page, our own reading and gaps need none.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      const states = text.entry.kind === 'explainer' ? isTelling(text) : isDocument(text);
      if (!states) continue;
      for (const sentence of sentencesIn(text)) {
        report.examined();
        if (sentence.sourced || exemption(sentence)) continue;
        report.problem(
          problemIn(
            text,
            sentence.offsetAt(0),
            `"${sentence.text.split(/\s+/).slice(0, 8).join(' ')} …" names no claim`,
            'Add [](claim:id) behind its full stop, or bind its words; or join it to the sentence whose claim it shares.',
          ),
        );
      }
    }
  },
};
