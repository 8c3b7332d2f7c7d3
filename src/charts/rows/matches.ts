import { dateOf } from '../../dates/index.ts';
import type { Where } from '../../kinds/index.ts';
import type { Row } from '../chart.ts';

const holds = (row: Row, column: string) => (row[column] ?? null) !== null;

/** Returns whether all that is asked of a row holds. */
export function matches(row: Row, where: Where = {}): boolean {
  const { has = [], lacks = [], is = {}, isNot = {}, atLeast = {}, more, notMore, day } = where;
  const exceeds = ([a, b]: readonly [string, string]) => Number(row[a] ?? 0) > Number(row[b] ?? 0);
  return (
    has.every((column) => holds(row, column)) &&
    lacks.every((column) => !holds(row, column)) &&
    Object.entries(is).every(([column, value]) => row[column] === value) &&
    Object.entries(isNot).every(([column, value]) => row[column] !== value) &&
    Object.entries(atLeast).every(([column, least]) => holds(row, column) && Number(row[column]) >= least) &&
    (more === undefined || exceeds(more)) &&
    (notMore === undefined || !exceeds(notMore)) &&
    (day === undefined || (holds(row, day) && dateOf(String(row[day])).precision === 'day'))
  );
}
