import type { Path, SeriesEntry } from '../archive/index.ts';
import { yearsIn } from '../dates/index.ts';
import { qualifiers } from '../kinds/index.ts';
import { problemAt, type Check } from './check.ts';
import { suggest } from './nearest.ts';
import { atCell, csvFile } from './series-cells.ts';

/** Returns the columns that the key and the sums of a descriptor name. */
function namedColumns({ data: { schema, sums = [] } }: SeriesEntry): { path: Path; name: string }[] {
  return [
    ...schema.primaryKey.map((name, i) => ({ path: ['schema', 'primaryKey', i], name })),
    ...sums.flatMap(({ total, parts }, i) => [
      { path: ['sums', i, 'total'], name: total },
      ...parts.map((name, j) => ({ path: ['sums', i, 'parts', j], name })),
    ]),
  ];
}

/** Returns a year in the title of a column that is none of those in its description. */
function otherYear({ title, description }: { title: string; description: string }): string | undefined {
  const told = yearsIn(description);
  return told.length > 0 ? yearsIn(title).find((year) => !told.includes(year)) : undefined;
}

/** The table has the columns of its descriptor, of their types, and every column of numbers has a unit. */
export const seriesColumns: Check = {
  name: 'series-columns',
  description:
    'A table has the columns of its descriptor, of their types; values have a unit, qualifiers are words that we know; a year in the title of a column is one of its description.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      const { fields } = series.data.schema;
      report.examined(fields.length);
      const expected = fields.map((field) => field.name).join(',');
      if (series.headings.join(',') !== expected)
        report.problem({
          file: csvFile(series),
          line: 1,
          column: 1,
          message: `the columns are ${series.headings.join(',')}, the descriptor says ${expected}`,
          fix: 'Make the two the same, in the same order.',
        });
      for (const { path, name } of namedColumns(series)) {
        if (!fields.some((field) => field.name === name))
          report.problem(
            problemAt(series, path, `there is no column "${name}"`, suggest(name, series.headings)),
          );
      }
      for (const [i, field] of fields.entries()) {
        const other = otherYear(field);
        if (other !== undefined)
          report.problem(
            problemAt(
              series,
              ['schema', 'fields', i, 'title'],
              `the title says ${other}, and the description of the column gives other years`,
              'Correct the title or the description.',
            ),
          );
        for (const row of field.name.endsWith('_qualifier') ? series.rows : []) {
          const word = row.cells[field.name]?.text ?? '';
          if (word !== '' && !qualifiers.some((known) => known === word))
            report.problem(
              atCell(
                series,
                row,
                field.name,
                `"${word}" is not a qualifier`,
                `Write one of ${qualifiers.join(', ')}, or nothing.`,
              ),
            );
        }
        const numeric = field.type === 'integer' || field.type === 'number';
        if (numeric && field.unit === undefined)
          report.problem(
            problemAt(
              series,
              ['schema', 'fields', i],
              `the column "${field.name}" holds values without a unit`,
              'Add "unit", a word of the vocabulary.',
            ),
          );
        for (const row of numeric ? series.rows : []) {
          const text = row.cells[field.name]?.text ?? '';
          const fits = text === '' || (field.type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(text);
          if (!fits)
            report.problem(
              atCell(
                series,
                row,
                field.name,
                `"${text}" is not a plain ${field.type}`,
                'Write digits, without separators or words.',
              ),
            );
        }
      }
    }
  },
};
