import { printList } from '../language/index.ts';
import type { Archive } from '../archive/index.ts';
import type { ChartData, ColumnData } from '../kinds/index.ts';
import { chartWords, fill, seriesOf } from './interface-words.ts';

/** Returns what the first series of the rows says of the column that fills this one. */
function inSeries(archive: Archive, { rows }: ChartData, name: string): string | undefined {
  return rows
    .flatMap((part) => {
      if (part.from !== 'series') return [];
      const field = part.cells?.[name] ?? name;
      return archive.series.get(part.series)?.data.schema.fields.filter((one) => one.name === field) ?? [];
    })
    .map(({ description }) => description)[0];
}

/** Returns what a column holds whose type or task says it: ids, or words that bound numbers. */
function byTask({ columns }: ChartData, { name, type }: ColumnData): string | undefined {
  if (type === 'claims') return chartWords.columnOfClaims;
  if (type === 'sources') return chartWords.columnOfSources;
  const bounded = columns.filter(({ qualifier }) => qualifier === name).map((one) => one.name);
  return bounded.length > 0
    ? fill(chartWords.columnOfQualifiers, { columns: printList(bounded) })
    : undefined;
}

/**
 * Returns what a column of a chart holds, with the meaning of its codes: in its own words, in those of the
 * series that it comes from, or by its task, in Markdown; undefined where nothing says it.
 */
export function describeColumn(archive: Archive, data: ChartData, column: ColumnData): string | undefined {
  const description = column.description ?? inSeries(archive, data, column.name) ?? byTask(data, column);
  const codes = Object.entries(column.words ?? {}).map(([code, words]) =>
    fill(chartWords.codeMeans, { code, words }),
  );
  return description !== undefined && codes.length > 0
    ? fill(chartWords.columnWithCodes, { description, codes: seriesOf(codes) })
    : description;
}
