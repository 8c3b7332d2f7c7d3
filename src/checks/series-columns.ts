import type { Check } from './check.ts';
import { atCell, csvFile } from './series-cells.ts';

/** The table has the columns of its descriptor, of their types, and every column of numbers has a unit. */
export const seriesColumns: Check = {
  name: 'series-columns',
  description: 'A table has the columns of its descriptor, of their types; values have a unit.',
  check({ record }, report) {
    for (const series of record.series.values()) {
      const { fields } = series.data.schema;
      report.looked(fields.length);
      const expected = fields.map((field) => field.name).join(',');
      if (series.headings.join(',') !== expected)
        report.problem({
          file: csvFile(series),
          line: 1,
          column: 1,
          message: `the columns are ${series.headings.join(',')}, the descriptor says ${expected}`,
          mend: 'Make the two the same, in the same order.',
        });
      for (const [i, field] of fields.entries()) {
        const numeric = field.type === 'integer' || field.type === 'number';
        if (numeric && field.unit === undefined)
          report.problem({
            file: series.file,
            ...series.at(['schema', 'fields', i]),
            message: `the column "${field.name}" holds values without a unit`,
            mend: 'Add "unit", a word of the vocabulary.',
          });
        for (const row of numeric ? series.rows : []) {
          const text = row.cells[field.name]?.text ?? '';
          const fits = text === '' || (field.type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/).test(text);
          if (!fits) report.problem(atCell(series, row, field.name, `"${text}" is not a plain ${field.type}`, 'Write digits, without separators or words.'));
        }
      }
    }
  },
};
