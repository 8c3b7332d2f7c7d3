import type { Archive, Path } from '../archive/index.ts';
import { problemAt, type Check, type Found } from './check.ts';
import { stemsOf } from './stems-of.ts';

/** A column of a table: the words of its name and of its title, and the problem that it would be. */
interface Column {
  name: ReadonlySet<string>;
  title: ReadonlySet<string>;
  problemWith: (other: string) => Found;
  said: string;
}

type Named = readonly { name: string; title: string }[];

/** Returns the columns of every table: of panels, series and charts. */
function tablesOf(archive: Archive): Column[][] {
  const columnsOf = (entry: Parameters<typeof problemAt>[0], columns: Named, path: Path): Column[] =>
    columns.map(({ name, title }, i) => ({
      name: stemsOf(name.replaceAll('_', ' ')),
      title: stemsOf(title),
      said: title,
      problemWith: (other) =>
        problemAt(
          entry,
          [...path, i, 'title'],
          `"${title}" is the title of "${name}", and "${other}" that of another column, whose names say the reverse`,
          'Give each column its own title.',
        ),
    }));
  return [
    ...[...archive.panels.values()].map((one) => columnsOf(one, one.data.columns, ['columns'])),
    ...[...archive.charts.values()].map((one) => columnsOf(one, one.data.columns, ['columns'])),
    ...[...archive.series.values()].map((one) =>
      columnsOf(one, one.data.schema.fields, ['schema', 'fields']),
    ),
  ];
}

/** Returns whether a word that only one of two columns has in its name is in the title of the other alone. */
const isNamedBy = (one: Column, other: Column): boolean =>
  [...one.name].some((word) => !other.name.has(word) && other.title.has(word) && !one.title.has(word));

/** No two columns have the titles of each other. */
export const columnTitles: Check = {
  name: 'column-titles',
  description: 'No two columns of a table have titles that say, each, what the name of the other says.',
  check({ archive }, report) {
    for (const columns of tablesOf(archive))
      for (const [i, column] of columns.entries()) {
        report.examined();
        const other = columns.slice(0, i).find((one) => isNamedBy(one, column) && isNamedBy(column, one));
        if (other) report.problem(column.problemWith(other.said));
      }
  },
};
