import type { EntryOf } from '../archive/index.ts';
import { turns } from '../kinds/index.ts';
import { problemAt, type Check, type Report } from './check.ts';
import { stemsOf } from './stems-of.ts';

/** Returns what a heading begins with: "March 2010" of "March 2010: the plan". */
const nameOf = (heading: string) => heading.split(':')[0] ?? heading;

const turnWords = new RegExp(`\\b(?:${turns.join('|')})\\b`, 'g');

/**
 * A row has the turn that the description gives it: that of the one clause with a single such word which
 * says the most of its heading.
 */
function examineTurns(entry: EntryOf<'diagram'>, report: Report): void {
  const { description, rows } = entry.data;
  const said = description.split(/(?<=[.;])\s+/).flatMap((clause) => {
    const [turn, ...others] = new Set(clause.toLowerCase().match(turnWords));
    return turn === undefined || others.length > 0 ? [] : [{ turn, stems: stemsOf(clause) }];
  });
  for (const [i, { heading, turn }] of rows.entries()) {
    if (turn === undefined) continue;
    report.examined();
    const shared = said.map(({ stems }) => [...stemsOf(heading)].filter((stem) => stems.has(stem)).length);
    const most = Math.max(0, ...shared);
    const told = said[shared.indexOf(most)];
    if (most === 0 || !told || told.turn === turn || shared.filter((count) => count === most).length > 1)
      continue;
    report.problem(
      problemAt(
        entry,
        ['rows', i, 'turn'],
        `the description says "${told.turn}" of "${heading}", and its turn is "${turn}"`,
        'Correct the turn, or the description.',
      ),
    );
  }
}

/** The columns of a diagram stand as its words have them, and its rows turn as they say. */
export const diagramInOrder: Check = {
  name: 'diagram-in-order',
  description:
    'The columns of a diagram stand in the order in which its description names them, no cell begins with the name of another column, and a row has the turn that the description gives it.',
  check({ archive }, report) {
    for (const entry of archive.diagrams.values()) {
      const { columns, description, rows } = entry.data;
      const names = columns.map(nameOf);
      const said = names.map((name) => description.toLowerCase().indexOf(name.toLowerCase()));
      const early = said.findIndex((at, i) => at >= 0 && said.slice(0, i).some((before) => before > at));
      report.examined();
      examineTurns(entry, report);
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
