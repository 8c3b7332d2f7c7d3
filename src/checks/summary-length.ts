import type { Archive } from '../archive/index.ts';
import { textsOfEntry } from '../prose/prose-texts.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { problemAt, type Check } from './check.ts';

/** The texts that say in short what a page says, with how many sentences each has. */
const shortTexts = (archive: Archive) => [
  { entries: archive.explainers.values(), field: 'summary', least: 3, most: 5, range: 'three to five' },
  { entries: archive.numbers.values(), field: 'finding', least: 1, most: 2, range: 'one or two' },
];

/** What says in short what a page says has as many sentences as one reads at a glance. */
export const summaryLength: Check = {
  name: 'summary-length',
  description:
    'The summary of an explainer has three to five sentences, and what we find of a number that circulates one or two.',
  check({ archive }, report) {
    for (const { entries, field, least, most, range } of shortTexts(archive)) {
      for (const entry of entries) {
        report.examined();
        const count = textsOfEntry(archive, entry)
          .filter(({ path }) => path[0] === field)
          .flatMap(sentencesIn).length;
        if (count >= least && count <= most) continue;
        report.problem(
          problemAt(
            entry,
            [field],
            `this ${field} has ${count} ${count === 1 ? 'sentence' : 'sentences'}, not ${range}`,
            `Say in ${range} sentences what a reader should take away.`,
          ),
        );
      }
    }
  },
};
