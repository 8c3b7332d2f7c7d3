import { language } from '../../language/index.ts';
import { printFigure } from '../../quantities/index.ts';
import type { Row } from '../../archive/index.ts';
import type { Figure } from '../../kinds/index.ts';

/**
 * Returns a value of a series as readers see it: grouped digits with its qualifier, "not stated" where it is
 * empty.
 */
export function printCell(row: Row, column: string, unit: string): string {
  const text = row.cells[column]?.text ?? '';
  if (text === '') return language.words.data.notStated;
  const qualifier = row.cells[`${column}_qualifier`]?.text;
  return printFigure({
    value: Number(text),
    unit,
    ...(qualifier && { qualifier: qualifier as NonNullable<Figure['qualifier']> }),
  });
}
