import { explainersInOrder } from '../views/texts/explainers.ts';
import { textStatistics, type TextStatistics } from '../prose/text-statistics.ts';
import type { Archive } from '../archive/index.ts';

/** Returns the statistics of every explainer, by id, in their order. */
export function explainerStatistics(archive: Archive): { [id: string]: TextStatistics } {
  return Object.fromEntries(
    explainersInOrder(archive).map((entry) => [entry.id, textStatistics(archive, entry)]),
  );
}

/** Returns a table of the explainers: words, sentences, words in a sentence on average and at most, share of sentences with a claim; empty where there is none. */
export function formatStatistics(archive: Archive): string {
  const texts = Object.entries(explainerStatistics(archive));
  if (texts.length === 0) return '';
  const width = Math.max('explainer'.length, ...texts.map(([id]) => id.length));
  const line = (first: string, ...cells: string[]) =>
    [first.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join(' ');
  return [
    line('explainer', 'words', 'sentences', 'mean', 'longest', 'with claim'),
    ...texts.map(([id, { words, sentences, mean, longest, sourced }]) =>
      line(
        id,
        String(words),
        String(sentences),
        mean.toFixed(1),
        String(longest),
        `${Math.floor(sourced * 100)}%`,
      ),
    ),
  ].join('\n');
}
