import { language, printList } from '../../language/index.ts';
import type { DrawingOf } from '../../kinds/index.ts';
import type { Column } from '../chart.ts';
import { chartWords, fill } from '../interface-words.ts';
import { hedge } from '../parts/format.ts';
import { hedgeOf } from '../rows/hedge-of.ts';
import { longDates } from './long-dates.ts';
import { groupsSentence, mostNamed, nameOf } from './names.ts';
import type { OutlineGroup, OutlineValue } from './outline.ts';

/** A value with the number of one column. */
interface Counted {
  name: string;
  number: number;
  cell: string;
}

const words = chartWords.summary;

const marksOf = ({ drawing }: OutlineGroup) => (drawing.form === 'time-plot' ? drawing.marks : undefined);
const isLine = ({ drawing }: OutlineGroup) => drawing.form === 'time-plot' && drawing.line !== undefined;

/** Returns the columns that are told of: without the one that holds the other ends of ranges. */
function toldColumns(group: OutlineGroup): Column[] {
  return group.columns.filter(({ name }) => name !== marksOf(group)?.to);
}

function countedIn(values: readonly OutlineValue[], column: Column): Counted[] {
  return values.flatMap(({ name, row, numbers }) => {
    const number = numbers.get(column);
    return number === undefined ? [] : [{ name, number, cell: column.inWords(number, row) }];
  });
}

/** Returns the names of the values with a number: one or two, or the first of more. */
function whereIs(number: number, values: readonly Counted[]): string {
  return nameOf(values.filter((value) => value.number === number).map(({ name }) => name));
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
  if (least.number === most.number) {
    const cells = [...new Set(values.map(({ cell }) => cell))];
    return [fill(words.equal, { what, n: cells.length, list: printList(cells) })];
  }
  if (!isOverTime) return [fill(words.ends, facts)];
  if (values.length === 2) return [fill(words.two, facts)];
  if (steps.every((step) => step >= 0)) return [fill(words.neverFalls, facts)];
  if (steps.every((step) => step <= 0)) return [fill(words.neverRises, facts)];
  return [fill(words.course, facts)];
}

/** Returns how many values with a sign lie above zero, below it, and at or across it. */
function sidesOf(values: readonly OutlineValue[], { column, to }: Marks): string {
  const ends = values.map(({ row }) =>
    [column, ...(to === undefined ? [] : [to])].flatMap((name) => {
      const number = row[name] ?? null;
      return number === null ? [] : [Number(number)];
    }),
  );
  const above = ends.filter((numbers) => Math.min(...numbers) > 0).length;
  const below = ends.filter((numbers) => Math.max(...numbers) < 0).length;
  return fill(words.sides, { all: ends.length, above, below, rest: ends.length - above - below });
}

type Marks = NonNullable<DrawingOf<'time-plot'>['marks']>;

/** Returns what is told of, as it begins a sentence: the column, and its group where there is one. */
function whatOf(group: string | undefined, title: string): string {
  const what = group === undefined || group === title ? title : fill(words.inGroup, { group, name: title });
  return `${what.slice(0, 1).toLocaleUpperCase(language.locale)}${what.slice(1)}`;
}

/** Returns how the numbers of one group go; of ranges, where they lie. */
function coursesIn(group: OutlineGroup): string[] {
  const { name, values, columns, isOverTime } = group;
  const [told, marks] = [toldColumns(group), marksOf(group)];
  const other = columns.find((column) => column.name === marks?.to);
  return told.flatMap((column) => {
    const numbers = [column, ...(other ? [other] : [])].flatMap((one) => countedIn(values, one));
    return [
      ...courseOf(whatOf(name, column.title), numbers, isOverTime && other === undefined),
      ...(marks?.signed ? [sidesOf(values, marks)] : []),
    ];
  });
}

/** Returns how the numbers of all groups go together. */
function coursesOfAll(groups: readonly OutlineGroup[]): string[] {
  const columns = [...new Set(groups.flatMap(toldColumns))];
  const values = groups.flatMap((group) => group.values);
  return columns.flatMap((column) =>
    courseOf(whatOf(undefined, column.title), countedIn(values, column), false),
  );
}

/** Returns how the numbers of each group go: of a few groups one by one, else of all together. */
function coursesOf(groups: readonly OutlineGroup[]): string[] {
  const courses = groups.map(coursesIn);
  if (groups.length > mostNamed || courses.every((own) => own.length === 0))
    return [...groupsSentence(groups), ...coursesOfAll(groups)];
  return [...courses.flat(), ...(courses.some((own) => own.length === 0) ? groupsSentence(groups) : [])];
}

/** Returns how many rows have a number, column by column, where some have none. */
function knownOf(groups: readonly OutlineGroup[]): string[] {
  const columns = [...new Set(groups.flatMap(toldColumns))];
  return columns.flatMap((column) => {
    const own = groups.filter((group) => group.columns.includes(column));
    const values = own.flatMap((group) => group.values);
    const n = values.filter(({ numbers }) => numbers.has(column)).length;
    const { title } = column;
    return n === 0 || n === values.length ? [] : [fill(words.known, { title, n, all: values.length })];
  });
}

/** Returns for each number the word that bounds or rounds it where it is drawn; null where it is exact. */
function hedgesIn(group: OutlineGroup): (string | null)[] {
  return group.values.flatMap(({ row, numbers }) =>
    toldColumns(group)
      .filter((column) => numbers.has(column))
      .map((column) => hedgeOf(row, column, marksOf(group))),
  );
}

/** Returns how many numbers are rounded or limits, of bars and of marks. */
function hedgedOf(groups: readonly OutlineGroup[]): string[] {
  const [marks, bars] = [groups.filter((group) => marksOf(group)), groups.filter((group) => !marksOf(group))];
  const of = (what: 'marks' | 'numbers', own: readonly OutlineGroup[]) => {
    const all = own.flatMap(hedgesIn);
    const found = all.filter((word) => word !== null);
    const list = [...new Set(found)].map((word) => hedge(word)).join(', ');
    const part = found.length === all.length && all.length > 1 ? 'all' : 'some';
    return found.length === 0
      ? []
      : [fill(words.hedged, { what, part, n: found.length, all: all.length, words: list })];
  };
  const said = [...of('numbers', bars), ...of('marks', marks)];
  return said.length > 0 || groups.length === 0 ? said : [words.noHedges];
}

/** Returns what is seen of numbers: how they go and their ends, where they break, how sure they are. */
export function numberSentences(groups: readonly OutlineGroup[]): string[] {
  const stated = groups.filter((group) => !isLine(group));
  const timed = stated.flatMap(({ drawing, values }) =>
    drawing.form === 'time-plot' ? values.map(({ row }) => [String(row[drawing.time] ?? '')]) : [],
  );
  return [...coursesOf(groups), ...knownOf(groups), ...hedgedOf(stated), ...longDates('marks', timed)];
}
