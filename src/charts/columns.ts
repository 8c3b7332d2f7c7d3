import { printFigure } from '../quantities/index.ts';
import { qualifiers, type ChartData, type ColumnData } from '../kinds/index.ts';
import type { Column, Row, Value } from './chart.ts';
import { ownValue } from './own-value.ts';
import { formatDate, formatText, formatWithQualifier, hedge } from './parts/format.ts';

const isQualifier = (word: string | null) => qualifiers.find((known) => known === word);

/** Returns a cell as a sentence has it. */
function wordsOf({ type, unit, counts }: ColumnData, value: Value, qualifier: string | null): string {
  if (type !== 'number' || value === null) return formatText(value);
  return printFigure({ value: Number(value), unit: counts ?? unit ?? '', qualifier: isQualifier(qualifier) });
}

function columnOf(data: ColumnData, isQualifierColumn: boolean): Column {
  const { name, title, type, unit, qualifier, inTable = true, asNote: isRemark = false, words } = data;
  const labelOf = (value: Value) =>
    isQualifierColumn ? hedge(formatText(value)) : (ownValue(words, formatText(value)) ?? formatText(value));
  const qualifierOf = (row: Row) =>
    qualifier === undefined ? null : formatText(row[qualifier] ?? null) || null;
  const format = (value: Value, row: Row) =>
    type === 'number'
      ? formatWithQualifier(value, qualifierOf(row))
      : type === 'date'
        ? formatDate(value)
        : labelOf(value);
  return {
    ...{ name, title, type, unit, isRemark, format, qualifierOf },
    inTable: inTable && !isRemark,
    align: type === 'number' ? 'end' : 'start',
    inWords: (value, row) =>
      type === 'number' ? wordsOf(data, value, qualifierOf(row)) : format(value, row),
  };
}

/**
 * Returns the columns of a chart, as tables and sentences print them; a word that bounds or rounds the
 * numbers of a column is printed as beside a number.
 */
export function columnsOf({ columns }: ChartData): Column[] {
  const hedging = new Set(columns.map(({ qualifier }) => qualifier));
  return columns.map((data) => columnOf(data, hedging.has(data.name)));
}
