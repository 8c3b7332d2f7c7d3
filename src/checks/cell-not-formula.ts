import type { Archive } from '../archive/index.ts';
import { problemAt, type Check, type Found } from './check.ts';
import { atCell } from './series-cells.ts';

/** A text of a cell, and how a problem with it is told. */
interface CellText {
  text: string;
  tell: (message: string, fix: string) => Found;
}

/** Returns the cells of all tables that hold text: those of the series, then those of the places. */
function cellsOf(archive: Archive): CellText[] {
  const series = [...archive.series.values()].flatMap((entry) =>
    entry.rows.flatMap((row) =>
      Object.entries(row.cells).map(([column, { text }]): CellText => ({
        text,
        tell: (message, fix) => atCell(entry, row, column, message, fix),
      })),
    ),
  );
  const places = [...archive.places.values()].flatMap((entry) =>
    Object.entries(entry.data).flatMap(([column, text]): CellText[] =>
      typeof text === 'string'
        ? [{ text, tell: (message, fix) => problemAt(entry, [column], message, fix) }]
        : [],
    ),
  );
  return [...series, ...places];
}

/** A spreadsheet takes what begins so for a formula and runs it, as OWASP describes it (CSV injection). */
const formula = /^[=+@\t\r-]/;
const number = /^[+-]?\d+(\.\d+)?$/;

/** No cell of a table would be run as a formula by a spreadsheet. */
export const cellNotFormula: Check = {
  name: 'cell-not-formula',
  description: 'No cell of a table begins like a formula (=, +, @, a tab, or - without a number).',
  check({ archive }, report) {
    for (const { text, tell } of cellsOf(archive)) {
      report.examined();
      if (formula.test(text) && !number.test(text))
        report.problem(
          tell(
            `a spreadsheet takes ${JSON.stringify(text)} for a formula`,
            'Begin the cell with a word or a digit.',
          ),
        );
    }
  },
};
