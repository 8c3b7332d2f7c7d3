import { explainersInOrder } from '../views/texts/explainers.ts';
import { interfaceGrade, readingGrades, type Grade } from '../prose/reading-grades.ts';
import { textStatistics, type TextStatistics } from '../prose/text-statistics.ts';
import type { Archive } from '../archive/index.ts';

/** The statistics of a text, with the school year in which it and its summary can be read. */
interface ExplainerStatistics extends TextStatistics {
  grade: number;
  summaryGrade: number;
}

/** Returns the statistics of every explainer, by id, in their order. */
export function explainerStatistics(archive: Archive): { [id: string]: ExplainerStatistics } {
  const gradeOf = (id: string, field: Grade['field']) =>
    readingGrades(archive).find((one) => one.kind === 'explainer' && one.id === id && one.field === field)
      ?.grade ?? 0;
  return Object.fromEntries(
    explainersInOrder(archive).map((entry) => [
      entry.id,
      {
        ...textStatistics(archive, entry),
        grade: gradeOf(entry.id, ''),
        summaryGrade: gradeOf(entry.id, 'summary'),
      },
    ]),
  );
}

/** Returns the grade of every text by kind and id: `{event: {id: 8.1}}`; that of the interface is one. */
export function gradeStatistics(archive: Archive): { [kind: string]: { [id: string]: number } } {
  const texts = readingGrades(archive).filter(({ field }) => field !== 'summary');
  const byKind = [...Map.groupBy(texts, ({ kind }) => kind)].map(
    ([kind, grades]) => [kind, Object.fromEntries(grades.map(({ id, grade }) => [id, grade]))] as const,
  );
  return { ...Object.fromEntries(byKind), interface: { words: interfaceGrade() } };
}

function table(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', ...cells]) =>
    [first.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join(' '),
  );
}

function gradeTable(archive: Archive): string[] {
  const rows = Object.entries(gradeStatistics(archive)).map(([kind, grades]) => {
    const all = Object.entries(grades).sort((a, b) => b[1] - a[1]);
    const mean = all.reduce((sum, [, grade]) => sum + grade, 0) / all.length;
    const [hardest, highest] = all[0] ?? ['', 0];
    return [kind, String(all.length), mean.toFixed(1), highest.toFixed(1), `  ${hardest}`];
  });
  return table([['reading level', 'texts', 'mean', 'highest', '  of'], ...rows]);
}

/**
 * Returns a table of the explainers (words, sentences, words in a sentence on average and at most, share of
 * sentences with a claim, grades of text and summary) and one of the grades of all texts by kind; empty where
 * there is no explainer.
 */
export function formatStatistics(archive: Archive): string {
  const texts = Object.entries(explainerStatistics(archive));
  if (texts.length === 0) return '';
  const rows = texts.map(([id, { words, sentences, mean, longest, sourced, grade, summaryGrade }]) => [
    id,
    String(words),
    String(sentences),
    mean.toFixed(1),
    String(longest),
    `${Math.floor(sourced * 100)}%`,
    grade.toFixed(1),
    summaryGrade.toFixed(1),
  ]);
  const head = ['explainer', 'words', 'sentences', 'mean', 'longest', 'with claim', 'grade', 'summary'];
  return [...table([head, ...rows]), '', ...gradeTable(archive)].join('\n');
}
