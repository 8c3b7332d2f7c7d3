import { textsOfEntry } from '../prose/prose-texts.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { problemAt, type Check } from './check.ts';

/** The summary of an explainer has three to five sentences. */
export const summaryLength: Check = {
  name: 'summary-length',
  description: 'The summary of an explainer has three to five sentences.',
  check({ archive }, report) {
    for (const entry of archive.explainers.values()) {
      report.examined();
      const count = textsOfEntry(archive, entry)
        .filter(({ path }) => path[0] === 'summary')
        .flatMap(sentencesIn).length;
      if (count >= 3 && count <= 5) continue;
      report.problem(
        problemAt(
          entry,
          ['summary'],
          `this summary has ${count} ${count === 1 ? 'sentence' : 'sentences'}, not three to five`,
          'Say in three to five sentences what a reader should take away.',
        ),
      );
    }
  },
};
