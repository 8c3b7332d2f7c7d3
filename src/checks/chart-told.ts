import type { EntryOf, Path } from '../archive/index.ts';
import { drawingsOf } from '../charts/faults/column-faults.ts';
import type { ChartData, Where } from '../kinds/index.ts';
import { problemAt, type Check, type Report } from './check.ts';
import { stemsOf } from './stems-of.ts';

type Chart = EntryOf<'chart'>;
type Spec = ReturnType<typeof drawingsOf>[number]['spec'];

/** Words of a chart, the name of what they stand for, and the beginnings of the words of that. */
interface Said {
  path: Path;
  text: string;
  of: string;
  known: ReadonlySet<string>;
}

/** Returns the words for rows: those of the columns that they hold or lack, and what their cells hold. */
function wordsOf({ columns }: ChartData, where: Where = {}, more: readonly string[] = []): string[] {
  const { has = [], lacks = [], is = {} } = where;
  const named = (name: string) => columns.find((column) => column.name === name);
  const titles = [...more, ...has, ...lacks].flatMap((name) => named(name)?.title ?? []);
  const cells = Object.entries(is).flatMap(([name, value]) => [
    String(value),
    named(name)?.words?.[value] ?? '',
  ]);
  return [...titles, ...cells];
}

/** Returns, by its name in the key, the words for each way in which a drawing fills bars or marks. */
function kindsOf(data: ChartData, spec: Spec): Map<string, string[]> {
  if (spec.form === 'estimates') {
    const { columns, hollow } = spec;
    return new Map([
      ['filled', columns.filter((one) => !hollow.includes(one))],
      ['hollow', hollow],
    ]);
  }
  const layers = spec.form === 'bars' ? spec.layers : spec.form === 'ranked-bars' ? spec.bars : [];
  // That rows have a part says nothing of the whole, which is in other words: "all others".
  const words = layers.map(({ column, kind, where: { lacks = [], is = {} } = {} }) => ({
    kind,
    own: wordsOf(data, { lacks, is }, [column]),
  }));
  return new Map(
    [...Map.groupBy(words, ({ kind }) => kind)].map(([kind, all]) => [kind, all.flatMap(({ own }) => own)]),
  );
}

/** Returns the words of the key of a drawing. */
function keyOf(data: ChartData, { spec, path }: ReturnType<typeof drawingsOf>[number]): Said[] {
  if (!('key' in spec) || Array.isArray(spec.key)) return [];
  const kinds = kindsOf(data, spec);
  return Object.entries(spec.key ?? {}).map(([kind, text]) => ({
    path: [...path, 'key', kind],
    text,
    of: kind,
    known: stemsOf(...(kinds.get(kind) ?? [])),
  }));
}

/** A place in a sentence at which the rows of a set are listed. */
const listForm = /(?<lead>[^{}]*)\{(?<set>\w+)_(?:joined|list)\}/g;

/** Returns the words before each list of rows in the description of a chart. */
function leadsOf(data: ChartData): Said[] {
  const { description, sets = {} } = data;
  return description.flatMap((sentence, i) => {
    const isPlain = typeof sentence === 'string';
    return [...(isPlain ? sentence : sentence.say).matchAll(listForm)].map(({ groups }): Said => {
      const { lead: text = '', set: of = '' } = groups ?? {};
      const path = ['description', i, ...(isPlain ? [] : ['say'])];
      return { path, text, of, known: stemsOf(...wordsOf(data, sets[of]?.where)) };
    });
  });
}

/** Reports words that are none of what they stand for, and are words of another thing of the same sort. */
function examineSaid(chart: Chart, all: readonly Said[], report: Report): void {
  const isCommon = (stem: string) => all.every(({ known }) => known.has(stem));
  for (const { path, text, of, known } of all) {
    report.examined();
    const said = [...stemsOf(text)].filter((stem) => !isCommon(stem));
    if (said.some((stem) => known.has(stem))) continue;
    const other = all.find((one) => said.some((stem) => one.known.has(stem)));
    if (!other) continue;
    report.problem(
      problemAt(
        chart,
        path,
        `"${text.trim()}" stands for "${of}", and has words of "${other.of}" and none of its own`,
        'Put each beside what it stands for, or use words of that.',
      ),
    );
  }
}

/** The key of a drawing, and the words before a list, are of what they stand for. */
export const chartTold: Check = {
  name: 'chart-told',
  description:
    'What a key says of a kind of bar or mark, and what the description of a chart says before a list of rows, is not in the words of another kind or list.',
  check({ archive }, report) {
    for (const chart of archive.charts.values()) {
      for (const drawing of drawingsOf(chart.data.drawing))
        examineSaid(chart, keyOf(chart.data, drawing), report);
      examineSaid(chart, leadsOf(chart.data), report);
    }
  },
};
