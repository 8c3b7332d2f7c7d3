import { problemAt, type Check } from './check.ts';

/** Returns what a heading begins with: "March 2010" of "March 2010: the plan". */
const nameOf = (heading: string) => heading.split(':')[0] ?? heading;

/** The columns of a diagram stand as its words have them. */
export const diagramInOrder: Check = {
  name: 'diagram-in-order',
  description:
    'The columns of a diagram stand in the order in which its description names them, and no cell begins with the name of another column.',
  check({ archive }, report) {
    for (const entry of archive.diagrams.values()) {
      const { columns, description, rows } = entry.data;
      const names = columns.map(nameOf);
      const said = names.map((name) => description.toLowerCase().indexOf(name.toLowerCase()));
      const early = said.findIndex((at, i) => at >= 0 && said.slice(0, i).some((before) => before > at));
      report.examined();
      if (early > 0) {
        report.problem(
          problemAt(
            entry,
            ['columns', early],
            `the description names "${names[early] ?? ''}" before a column that stands left of it`,
            'Put the columns, with their cells, into the order of the description, or correct the description.',
          ),
        );
        continue;
      }
      for (const [i, { cells }] of rows.entries())
        for (const [j, cell] of cells.entries()) {
          const other = names.find((name, k) => k !== j && cell.startsWith(name));
          report.examined();
          if (other === undefined || cell.startsWith(names[j] ?? ' ')) continue;
          report.problem(
            problemAt(
              entry,
              ['rows', i, 'cells', j],
              `this cell begins with the name of another column, "${other}"`,
              'Put the cell into its own column.',
            ),
          );
        }
    }
  },
};
