import type { Chart, Row } from './chart.ts';
import { chartWords, fill } from './interface-words.ts';

/** What is to be said of single rows, below the table, by the letter that stands in their cells. */
interface Remark {
  letter: string;
  text: string;
}

/** Returns what is to be said of a row; undefined for most. */
export function remarkOf({ columns }: Pick<Chart, 'columns'>, row: Row): string | undefined {
  const texts = columns
    .filter(({ isRemark }) => isRemark)
    .map(({ name, format }) => format(row[name] ?? null, row));
  return texts.filter(Boolean).join(' ') || undefined;
}

/** Returns the remarks on the rows of a table, each once, with the letters a to z and then numbers. */
export function remarksOf(chart: Pick<Chart, 'columns' | 'tableRows'>): Remark[] {
  const texts = new Set(chart.tableRows().flatMap((row) => remarkOf(chart, row) ?? []));
  return [...texts].map((text, i) => ({ letter: (i + 10).toString(36), text }));
}

/** Returns the words that open a table which is closed because it is long. */
export function allRowsWords(chart: Pick<Chart, 'tableRows'>): string {
  return fill(chartWords.allRows, { n: chart.tableRows().length });
}
