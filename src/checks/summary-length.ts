import type { Archive, AnyEntry } from '../archive/index.ts';
import { textsOfEntry } from '../prose/prose-texts.ts';
import { sentenceSpans } from '../prose/sentence-spans.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { problemAt, type Check } from './check.ts';

/** A text that says in short what a page says or shows, and how many sentences it has and may have. */
interface ShortText {
  entry: AnyEntry;
  field: string;
  count: number;
  least: number;
  most: number;
  range: string;
}

/** Returns how many sentences patterns say, whatever values they are given. */
function countSaid(patterns: readonly string[]): number {
  let text = patterns.join(' ');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(/\{[^{}]*\}/g, '1');
  }
  return sentenceSpans(text).length;
}

function shortTexts(archive: Archive): ShortText[] {
  const { explainers, numbers, charts } = archive;
  const counted = (entry: AnyEntry, field: string) => ({
    ...{ entry, field },
    count: textsOfEntry(archive, entry)
      .filter(({ path }) => path[0] === field)
      .flatMap(sentencesIn).length,
  });
  const drawn = [...charts.values()].map((entry) => ({
    ...{ entry, field: 'description' },
    count: countSaid(entry.data.description.map((one) => (typeof one === 'string' ? one : one.say))),
  }));
  return [
    ...[...explainers.values()].map((entry) => ({
      ...counted(entry, 'summary'),
      ...{ least: 3, most: 5, range: 'three to five' },
    })),
    ...[...numbers.values()].map((entry) => ({
      ...counted(entry, 'finding'),
      ...{ least: 1, most: 2, range: 'one or two' },
    })),
    ...drawn.map((one) => ({ ...one, least: 2, most: 5, range: 'two to five' })),
  ];
}

/** What says in short what a page says has as many sentences as one reads at a glance. */
export const summaryLength: Check = {
  name: 'summary-length',
  description:
    'The summary of an explainer has three to five sentences, what we find of a number that circulates one or two, and the description of a chart two to five.',
  check({ archive }, report) {
    for (const { entry, field, count, least, most, range } of shortTexts(archive)) {
      report.examined();
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
  },
};
