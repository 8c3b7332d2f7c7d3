import { compareDates, dateOf } from '../../dates/index.ts';
import { getOrThrow } from '../../archive/index.ts';
import { printInWords, printList } from '../../language/index.ts';
import type { DrawingOf } from '../../kinds/index.ts';
import type { Column, Row } from '../chart.ts';
import { chartWords, fill } from '../interface-words.ts';
import { formatDate } from '../parts/format.ts';
import { groupsSentence, nameOf } from './names.ts';
import type { OutlineGroup } from './outline.ts';

const words = chartWords.summary;

/** A strip by what is seen of it: when it first shows something, and how high it gets. */
interface Seen {
  name: string;
  kind: string;
  begins: string;
  most: number;
  row: Row;
}

const namesOf = (strips: readonly Seen[]) => nameOf(strips.map(({ name }) => name));

/**
 * Returns what is seen of strips: how many are of each kind, which begins first and last, and how high they
 * get.
 */
export function stripSentences(
  { section, value, time }: DrawingOf<'strips'>,
  groups: readonly OutlineGroup[],
  columns: readonly Column[],
): string[] {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const strips = groups.flatMap(({ name = '', values }): Seen[] => {
    const rows = values
      .map(({ row }) => row)
      .filter((row) => Number(row[value] ?? 0) !== 0 && (row[time] ?? null) !== null)
      .toSorted((a, b) => compareDates(dateOf(String(a[time])), dateOf(String(b[time]))));
    const [first] = rows;
    if (!first) return [];
    const kind =
      section === undefined ? '' : getOrThrow(byName, section).inWords(first[section] ?? null, first);
    const highest = rows.reduce((a, b) => (Number(b[value]) > Number(a[value]) ? b : a));
    return [{ name, kind, begins: String(first[time]), most: Number(highest[value]), row: highest }];
  });
  const sorted = strips.toSorted((a, b) => compareDates(dateOf(a.begins), dateOf(b.begins)));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const highest = strips.toSorted((a, b) => b.most - a.most)[0];
  if (!first || !last || !highest) return [];
  const kinds = [...Map.groupBy(strips, ({ kind }) => kind)].map(([name, own]) =>
    fill(words.countedKind, { name, n: own.length }),
  );
  const at = (date: string) => namesOf(strips.filter(({ begins }) => begins === date));
  const top = strips.filter(({ most }) => most === highest.most);
  const most = getOrThrow(byName, value).inWords(highest.most, highest.row);
  return [
    ...(section === undefined ? [] : [fill(words.strips, { all: strips.length, list: printList(kinds) })]),
    fill(words.stripsBegin, {
      ...{ first: formatDate(first.begins), firstName: at(first.begins) },
      ...{ last: formatDate(last.begins), lastName: at(last.begins) },
    }),
    top.length === strips.length
      ? fill(words.stripsAlike, { most })
      : fill(words.stripsMost, { most, name: namesOf(top) }),
  ];
}

/** Returns what is seen of findings: how many have each outcome, and which groups have one outcome alone. */
export function estimateSentences(
  { direction, columns }: DrawingOf<'estimates'>,
  groups: readonly OutlineGroup[],
): string[] {
  const outcomesIn = ({ values }: OutlineGroup) => values.map(({ row }) => String(row[direction] ?? ''));
  const all = groups.flatMap(outcomesIn);
  const counted = columns.flatMap((name) => {
    const n = all.filter((outcome) => outcome === name).length;
    return n === 0 ? [] : [fill(words.outcome, { name, count: printInWords(n) })];
  });
  const alike = groups.flatMap((group) => {
    const [outcome, ...others] = outcomesIn(group);
    const isAlike = outcome !== undefined && others.length > 0 && others.every((other) => other === outcome);
    return isAlike && group.name !== undefined
      ? [fill(words.alike, { group: group.name, count: printInWords(others.length + 1), name: outcome })]
      : [];
  });
  return [
    fill(words.outcomes, { all: all.length, list: printList(counted) }),
    ...groupsSentence(groups),
    ...alike,
  ];
}
