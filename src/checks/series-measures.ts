import { problemAt, type Check } from './check.ts';
import { examineEditions } from './edition-measures.ts';
import { atCell, numberIn, valueColumns } from './series-cells.ts';

/** A cell counts what the figure of its claim counts, and a column is in the unit of its measure. */
export const seriesMeasures: Check = {
  name: 'series-measures',
  description:
    'A column has the unit of its measure and the measure of its claims; a value has the unit and the measure of the figure that it is; in a column without a measure, the rows of one edition count the same.',
  check({ archive }, report) {
    const measures = new Map(archive.vocabulary.data.measures.map((measure) => [measure.id, measure]));
    for (const series of archive.series.values()) {
      examineEditions(archive, series, report);
      const { fields } = series.data.schema;
      const unsound = new Set<string>();
      for (const [i, { unit, measure, name }] of fields.entries()) {
        const known = measures.get(measure ?? '');
        if (!known) continue;
        report.examined();
        if (known.unit === unit) continue;
        unsound.add(name);
        report.problem(
          problemAt(
            series,
            ['schema', 'fields', i, 'unit'],
            `the column "${name}" is in ${unit}, its measure "${known.id}" in ${known.unit}`,
            'Correct the unit or the measure.',
          ),
        );
      }
      const counted = new Map<string, Set<string | undefined>>();
      for (const row of series.rows) {
        const ids = (row.cells['claims']?.text ?? '').split(' ').filter(Boolean);
        const figures = ids.flatMap((id) => archive.claims.get(id)?.data.figures ?? []);
        for (const column of valueColumns(series).filter((name) => !unsound.has(name))) {
          const field = fields.find(({ name }) => name === column);
          const value = numberIn(row, column);
          const same = figures.filter((figure) => figure.value === value);
          if (value === undefined || same.length === 0) continue;
          report.examined();
          const own = counted.get(column) ?? new Set();
          for (const { measure } of same) own.add(measure);
          counted.set(column, own);
          const fits = same.some(
            ({ unit, measure }) =>
              unit === field?.unit &&
              (measure === undefined || field.measure === undefined || measure === field.measure),
          );
          if (fits) continue;
          const what = [...new Set(same.map(({ unit, measure }) => measure ?? unit))].join(', ');
          report.problem(
            atCell(
              series,
              row,
              column,
              `the column holds ${field?.measure ?? field?.unit}, and "${value}" of ${ids.join(', ')} is ${what}`,
              'Put the value into its own column, or correct the claim.',
            ),
          );
        }
      }
      for (const [i, { name, measure, cumulative }] of fields.entries()) {
        // A sum that has grown so far begins with what its parts count.
        if (cumulative) continue;
        const [own, more] = counted.get(name) ?? [];
        if (measure !== undefined || own === undefined || more !== undefined || unsound.has(name)) continue;
        report.problem(
          problemAt(
            series,
            ['schema', 'fields', i, 'name'],
            `every claim of the column "${name}" counts "${own}", and the column has no measure`,
            `Add "measure": "${own}".`,
          ),
        );
      }
    }
  },
};
