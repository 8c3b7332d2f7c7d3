import type { ChartData, Drawing } from '../../kinds/index.ts';
import type { Column, Row } from '../chart.ts';
import { chartWords, fill } from '../interface-words.ts';
import { remarkOf } from '../remarks.ts';
import { matches } from '../rows/matches.ts';
import { namedColumns } from './named-columns.ts';

/** One row of a chart in words, and its numbers. */
export interface OutlineValue {
  words: string;
  row: Row;
  /** What it is of: a year, a place. */
  name: string;
  numbers: ReadonlyMap<Column, number>;
}

/** Rows that are drawn together; without a name where all of a drawing are. */
export interface OutlineGroup {
  name: string | undefined;
  /** What heads it and the groups that have the same. */
  section: string | undefined;
  /** What draws it; of a drawing with a line and marks, the one or the other. */
  drawing: Drawing;
  values: readonly OutlineValue[];
  /**
   * The columns of numbers that are drawn, and true for `isOverTime` where values are named by their
   * dates.
   */
  columns: readonly Column[];
  isOverTime: boolean;
}

/** A chart as something to walk through: what its axes show, then its groups and their values. */
export interface Outline {
  axes: readonly string[];
  groups: readonly OutlineGroup[];
}

/** A line of the list of a chart, with its number where it is of one value, and the lines below it. */
export interface OutlineItem {
  /** Left out where all of a drawing are together. */
  words: string | undefined;
  number?: number | undefined;
  items: readonly OutlineItem[];
}

/** Returns a group in a line: its first and its last value. */
function briefOf({ name = '', columns: [column], values }: OutlineGroup): string {
  const cellOf = (value: OutlineValue | undefined) =>
    (value && column?.inWords(value.row[column.name] ?? null, value.row)) ?? '';
  const [first, last] = [values[0], values.at(-1)];
  return fill(chartWords.outlineGroup, {
    ...{ name, n: values.length },
    ...{ first: cellOf(first), firstName: first?.name ?? '' },
    ...{ last: cellOf(last), lastName: last?.name ?? '' },
  });
}

function itemOf(group: OutlineGroup): OutlineItem {
  const items = group.values.map(({ words, numbers }): OutlineItem => ({
    words,
    number: [...numbers.values()][0],
    items: [],
  }));
  if (group.section === undefined) return { words: group.name, items };
  const [only, ...others] = items;
  // What is in the line already needs none below it.
  return only && others.length === 0 ? { ...only, words: briefOf(group) } : { words: briefOf(group), items };
}

/**
 * Returns groups as nested lists, from the coarse to the fine: sections where there are some, then groups,
 * each begun with what is seen of it, then values.
 */
export function itemsOf(groups: readonly OutlineGroup[]): OutlineItem[] {
  return [...Map.groupBy(groups, ({ section }) => section)].flatMap(([name, own]) => {
    const items = own.map(itemOf);
    return name === undefined
      ? items
      : [{ words: fill(chartWords.outlineSection, { name, n: own.length }), items }];
  });
}

const has = (row: Row, { name }: Column) => (row[name] ?? null) !== null;

function axesOf(drawing: Drawing): string[] {
  const { unit, value, counts, axis, period }: Partial<Record<string, unknown>> = drawing;
  const texts = [
    Array.isArray(unit) ? (unit as unknown[])[0] : unit,
    drawing.form === 'strips' ? undefined : value,
  ];
  return [...texts, counts, axis, period].filter((text) => typeof text === 'string');
}

/** Returns a cell with its title, unless it begins with that: "fiscal year 2014". */
function cellWords(column: Column, row: Row): string {
  const { title } = column;
  const cell = column.inWords(row[column.name] ?? null, row);
  return cell.toLowerCase().startsWith(title.toLowerCase())
    ? cell
    : fill(chartWords.outlineCell, { title, cell });
}

function wordsOf(
  row: Row,
  name: string,
  {
    columns,
    all,
    lacking,
  }: { columns: readonly Column[]; all: readonly Column[]; lacking?: string | undefined },
): string {
  const known = columns.filter((column) => has(row, column));
  const numbers = known.filter(({ type }) => type === 'number');
  const [only] = known;
  const texts =
    only?.type === 'number' && known.length === 1
      ? [only.inWords(row[only.name] ?? null, row)]
      : known.map((column) => cellWords(column, row));
  const remark = numbers.length > 0 ? undefined : remarkOf({ columns: all }, row);
  const absent = numbers.length > 0 ? undefined : lacking;
  const said = [absent, ...texts, remark].filter((text) => text !== undefined);
  const values = said.join('; ') || chartWords.notStated;
  return fill(chartWords.outlineValue, { name, values });
}

interface Grouping {
  /** The column whose texts head groups. */
  by: string | undefined;
  drawing: Drawing;
  columns: readonly Column[];
}

function groupsOf(rows: readonly Row[], { by, drawing, columns: all }: Grouping): OutlineGroup[] {
  const section = drawing.form === 'strips' ? drawing.section : undefined;
  const columns = namedColumns(drawing, all).filter(({ name }) => name !== by && name !== section);
  const textOf = (name: string | undefined, row: Row) => {
    const column = all.find((one) => one.name === name);
    return column?.inWords(row[column.name] ?? null, row) || undefined;
  };
  const [first, ...others] = columns;
  const numeric = others.filter(({ type }) => type === 'number');
  const lacking = 'lacking' in drawing ? drawing.lacking : undefined;
  const valueOf = (row: Row): OutlineValue => {
    const name = first?.inWords(row[first.name] ?? null, row) ?? '';
    const numbers = new Map(
      numeric.filter((column) => has(row, column)).map((column) => [column, Number(row[column.name])]),
    );
    return { row, name, numbers, words: wordsOf(row, name, { columns: others, all, lacking }) };
  };
  const shape = { drawing, columns: numeric, isOverTime: first?.type === 'date' };
  return [...Map.groupBy(rows, (row) => textOf(by, row))].map(([name, own]) => ({
    ...{ name, section: textOf(section, own[0] ?? {}), values: own.map(valueOf) },
    ...shape,
  }));
}

/** Returns the parts of one drawing: a line apart from the marks that are not joined. */
function partsOf(drawing: Drawing, rows: readonly Row[], columns: readonly Column[]): OutlineGroup[] {
  if (drawing.form !== 'time-plot') {
    const by = 'group' in drawing ? drawing.group : undefined;
    const meant = 'where' in drawing ? rows.filter((row) => matches(row, drawing.where)) : rows;
    return groupsOf(meant, { by, drawing, columns });
  }
  const { line, marks, where } = drawing;
  const shown = rows.filter((row) => matches(row, where));
  const withOf = (name: string) => shown.filter((row) => (row[name] ?? null) !== null);
  const titleOf = (name: string) => columns.find((column) => column.name === name)?.title;
  const { line: _line, marks: _marks, key: _key, ...plain } = drawing;
  const joined = line
    ? groupsOf(withOf(line.column), { by: undefined, drawing: { ...plain, line }, columns })
    : [];
  const apart = marks
    ? groupsOf(withOf(marks.column), { by: marks.shapes?.column, drawing: { ...plain, marks }, columns })
    : [];
  const named = (groups: OutlineGroup[], column: string | undefined) =>
    groups.map((group) => ({ ...group, name: group.name ?? titleOf(column ?? '') }));
  return [...named(joined, line?.column), ...named(apart, marks?.column)];
}

/** Returns a chart as something to walk through, of the rows that its table shows. */
export function outlineOf({ drawing }: ChartData, rows: readonly Row[], columns: readonly Column[]): Outline {
  const drawings = [drawing].flat();
  return {
    axes: [...new Set(drawings.flatMap(axesOf))],
    groups: drawings.flatMap((one) => partsOf(one, rows, columns)).filter(({ values }) => values.length > 0),
  };
}
