import { dateOf } from '../../dates/index.ts';
import { language } from '../../language/index.ts';
import type { Column, Row } from '../chart.ts';
import { chartWords, fill } from '../interface-words.ts';
import { hedge } from '../parts/format.ts';
import type { Outline, OutlineGroup, OutlineValue } from './outline.ts';

/** A value with the number of one column. */
interface Counted {
  name: string;
  number: number;
  cell: string;
}

const words = chartWords.summary;

/** A summary names the ends of each of so many groups, and of more the ends of all. */
const mostGroups = 6;

function countedIn(values: readonly OutlineValue[], column: Column): Counted[] {
  return values.flatMap(({ name, row, numbers }) => {
    const number = numbers.get(column);
    return number === undefined ? [] : [{ name, number, cell: column.inWords(number, row) }];
  });
}

/** Returns the name of the first value with a number, and that there are others. */
function whereIs(number: number, values: readonly Counted[]): string {
  const [first, ...others] = values.filter((value) => value.number === number);
  const name = first?.name ?? '';
  return others.length > 0 ? fill(chartWords.andOthers, { name }) : name;
}

/** Returns how numbers go, with their ends; nothing of a single one. */
function courseOf(what: string, values: readonly Counted[], isOverTime: boolean): string[] {
  const [first, last] = [values[0], values.at(-1)];
  const [least, ...others] = values.toSorted((a, b) => a.number - b.number);
  const most = others.at(-1);
  if (!first || !last || !least || !most) return [];
  const facts = {
    what,
    ...{ first: first.cell, firstName: first.name, last: last.cell, lastName: last.name },
    ...{ least: least.cell, leastName: whereIs(least.number, values) },
    ...{ most: most.cell, mostName: whereIs(most.number, values) },
  };
  const steps = values.slice(1).map(({ number }, i) => number - (values[i]?.number ?? 0));
  if (!isOverTime) return [fill(words.ends, facts)];
  if (values.length === 2) return [fill(words.two, facts)];
  if (steps.every((step) => step >= 0)) return [fill(words.neverFalls, facts)];
  if (steps.every((step) => step <= 0)) return [fill(words.neverRises, facts)];
  return [fill(words.course, facts)];
}

/** Returns what is told of, as it begins a sentence: the group, and its column where it has several. */
function whatOf(group: string | undefined, title: string, isAlone: boolean): string {
  const inGroup =
    group === undefined || group === title ? title : fill(words.inGroup, { group, name: title });
  const what = isAlone ? (group ?? title) : inGroup;
  return `${what.slice(0, 1).toLocaleUpperCase(language.locale)}${what.slice(1)}`;
}

/** Returns how the numbers of each group go: of a few groups one by one, of many all together. */
function coursesOf(groups: readonly OutlineGroup[]): string[] {
  if (groups.length <= mostGroups)
    return groups.flatMap(({ name, values, columns, isOverTime }) =>
      columns.flatMap((column) => {
        const { title } = column;
        return courseOf(whatOf(name, title, columns.length === 1), countedIn(values, column), isOverTime);
      }),
    );
  const columns = [...new Set(groups.flatMap((group) => group.columns))];
  return columns.flatMap((column) => {
    const all = groups.flatMap(({ name: group = '', values }) =>
      countedIn(values, column).map((one) => ({ ...one, name: group })),
    );
    return courseOf(column.title, all, false);
  });
}

/** Returns where the drawing breaks: groups that are not joined, and how many rows have a number. */
function breaksOf(groups: readonly OutlineGroup[]): string[] {
  const named = groups.flatMap(({ name }) => name ?? []);
  const columns = [...new Set(groups.flatMap((group) => group.columns))];
  const known = columns.flatMap(({ title }, i) => {
    const values = groups
      .filter((group) => group.columns.some((column) => column === columns[i]))
      .flatMap((group) => group.values);
    const n = values.filter(({ numbers }) => columns[i] !== undefined && numbers.has(columns[i])).length;
    return n === 0 || n === values.length ? [] : [fill(words.known, { title, n, all: values.length })];
  });
  const several = { n: named.length, names: named.join('; '), many: String(named.length > mostGroups) };
  return [...(named.length > 1 ? [fill(words.groups, several)] : []), ...known];
}

/** Returns whether a date of a row is longer than a day; a fiscal year is a period, not a date. */
function hasLongDate(row: Row, columns: readonly Column[]): boolean {
  return columns
    .filter(({ type }) => type === 'date')
    .map(({ name }) => String(row[name] ?? ''))
    .some((text) => text !== '' && !text.startsWith('FY') && dateOf(text).precision !== 'day');
}

/** Returns how sure the values are: what rounds or limits numbers, and which dates are not days. */
function doubtOf(groups: readonly OutlineGroup[], columns: readonly Column[]): string[] {
  const values = groups.flatMap((group) => group.values);
  const numbers = values.flatMap(({ row, numbers: own }) =>
    [...own.keys()].map((column) => column.qualifierOf(row)),
  );
  const hedges = numbers.filter((word) => word !== null);
  const list = [...new Set(hedges)].map((word) => hedge(word));
  const long = values.filter(({ row }) => hasLongDate(row, columns)).length;
  return [
    ...(numbers.length > 0
      ? [fill(words.hedged, { n: hedges.length, all: numbers.length, words: list.join(', ') })]
      : []),
    ...(long > 0 && long < values.length ? [fill(words.longDates, { n: long, all: values.length })] : []),
  ];
}

/**
 * Returns what is seen in a drawing, sentence by sentence, from its rows alone: how numbers go and their
 * ends, where they break, how sure they are.
 */
export function summaryOf({ groups }: Outline, columns: readonly Column[]): string[] {
  return [...coursesOf(groups), ...breaksOf(groups), ...doubtOf(groups, columns)];
}
