import type { Path } from '../../archive/index.ts';
import type { ChartData, RowPart } from '../../kinds/index.ts';
import type { Row } from '../chart.ts';
import { drawingsOf } from './column-faults.ts';
import type { Fault } from './fault.ts';

/** Words that tell one thing from another, and where they stand. */
type Told = readonly [text: string, path: Path];

/** Returns the faults of words that stand for two things, at the second. */
function alikeFaults(what: string, told: readonly Told[]): Fault[] {
  return told.flatMap(([text, path], i): Fault[] =>
    told.findIndex(([other]) => other === text) === i
      ? []
      : [
          {
            path,
            message: `"${text}" is ${what} twice, so that readers cannot tell the two apart`,
            fix: 'Say in one of them what is different.',
          },
        ],
  );
}

const valuesOf = (record: Readonly<{ [key: string]: string }> = {}, path: Path): Told[] =>
  Object.entries(record).map(([key, text]) => [text, [...path, key]]);

function keyOf({ spec, path }: ReturnType<typeof drawingsOf>[number]): Told[] {
  if (!('key' in spec) || spec.key === undefined) return [];
  if (spec.form === 'time-plot') return spec.key.map(({ words }, i) => [words, [...path, 'key', i, 'words']]);
  return valuesOf(spec.key, [...path, 'key']);
}

/** Returns the faults of columns, words and marks of a chart that have the same words as another one. */
export function wordsAlike({ columns, rows, drawing }: ChartData): Fault[] {
  return [
    ...alikeFaults(
      'the heading of a column',
      columns.map(({ title }, i) => [title, ['columns', i, 'title']]),
    ),
    ...columns.flatMap(({ words }, i) =>
      alikeFaults('a word of this column', valuesOf(words, ['columns', i, 'words'])),
    ),
    ...rows.flatMap((part, i) =>
      part.from === 'studies'
        ? alikeFaults('the name of a direction', valuesOf(part.directions, ['rows', i, 'directions']))
        : [],
    ),
    ...drawingsOf(drawing).flatMap((one) => alikeFaults('in the key', keyOf(one))),
  ];
}

/** Returns the faults of sets of rows that are one, so that what is said of one is said of the other. */
export function setsAlike({ sets = {} }: ChartData): Fault[] {
  const known = new Map<string, string>();
  return Object.entries(sets).flatMap(([name, set]): Fault[] => {
    const what = JSON.stringify(set);
    const other = known.get(what);
    known.set(what, other ?? name);
    if (other === undefined) return [];
    const message = `the set "${name}" has the rows and the words of "${other}"`;
    return [{ path: ['sets', name], message, fix: 'Say which rows are meant, or remove one of the two.' }];
  });
}

/** A row and where the part of it stands. */
interface Placed {
  part: RowPart;
  i: number;
  rows: readonly Row[];
}

/** Returns the faults of rows of dots that say the same beside their dots. */
export function labelsAlike({ columns, drawing }: ChartData, parts: readonly Placed[]): Fault[] {
  const texts = columns.flatMap(({ name, type }) => (type === 'text' ? name : []));
  return drawingsOf(drawing).flatMap(({ spec }) => {
    if (spec.form !== 'dots') return [];
    const named = texts.filter((name) => spec.label.includes(`{${name}`));
    const told = parts.flatMap(({ part, i, rows }) =>
      rows.flatMap((row, j): Told[] => {
        const said = named.flatMap((name) => row[name] ?? []).join(' ');
        if (said === '' || (row[spec.count] ?? null) === null) return [];
        if (part.from !== 'claims') return [[said, ['rows', i]]];
        const own = named.find((name) => part.items[j]?.set?.[name] !== undefined);
        return [[said, ['rows', i, 'items', j, ...(own === undefined ? ['label'] : ['set', own])]]];
      }),
    );
    return alikeFaults('the label of a row', told);
  });
}
