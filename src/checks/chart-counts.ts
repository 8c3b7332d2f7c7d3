import type { Archive, EntryOf, Path } from '../archive/index.ts';
import { figuresWithNumber } from '../charts/rows/claim-fields.ts';
import { drawingsOf } from '../charts/faults/column-faults.ts';
import type { ChartData, ColumnData, PartOf, RowPart } from '../kinds/index.ts';
import { language } from '../language/index.ts';
import { findQuantities } from '../quantities/index.ts';
import { kindOfUnit } from '../quantities/figure-value.ts';
import { examineAxes, examineScales } from './chart-axes.ts';
import { problemAt, type Check, type Report } from './check.ts';

type Chart = EntryOf<'chart'>;
type Claims = PartOf<'claims'>;
type Cells = RowPart['cells'];

const wordsOf = (label: string) => label.split(/\W+/);

/** Returns the name of the field that fills a column. */
const fieldIn = (column: ColumnData, ...cells: readonly Cells[]): string =>
  cells.flatMap((one) => one?.[column.name] ?? [])[0] ?? column.name;

const numbersOf = ({ columns }: ChartData) =>
  [...columns.entries()].filter(([, { type }]) => type === 'number');

/**
 * Returns whether the numbers of a column may count a unit: it is that of the column, stands beside it, or is
 * a kind of it, as removals of some people are removals.
 */
function fits(
  { vocabulary }: Archive,
  { unit = '', counts }: ColumnData,
  id: string,
  isClaim: boolean,
): boolean {
  const { units } = vocabulary.data;
  const own = units.find((one) => (counts === undefined ? one.label === unit : one.id === counts));
  const filled = units.find((one) => one.id === id);
  if (!filled) return true;
  if (kindOfUnit(own?.id ?? '') !== kindOfUnit(id)) return false;
  // Claims of several units may stand in one column, which then has a name for all of them.
  if (own ? own.anyNoun && kindOfUnit(id) === 'number' : isClaim) return true;
  const words = wordsOf(filled.label);
  return (own && filled.like === own.id) || wordsOf(own?.label ?? unit).every((word) => words.includes(word));
}

/**
 * The fields that are a figure of a claim or what is left of it, and those that are a part of another one.
 */
const ofFigure = ['value', 'rest'];
const ofParts = ['part', 'part_rest'];

/** What fills a column of numbers in rows of one kind, the unit that it has, and where it is named. */
interface Filling {
  column: ColumnData;
  /** Its place among the columns. */
  place: number;
  what: string;
  unit: string | undefined;
  path: Path;
}

function fillingsOfClaims(archive: Archive, data: ChartData, part: Claims): Filling[] {
  return part.items.flatMap(({ claims: [id = ''], cells, figure: key }, j) => {
    const figure = figuresWithNumber(archive.claims.get(id)).find((one) => one.key === key);
    return numbersOf(data).flatMap(([place, column]) => {
      const field = fieldIn(column, cells, part.cells);
      const path = ['items', j, 'claims', 0];
      const filling = { column, place, path, what: `the figure of ${id}` };
      if (ofFigure.includes(field)) return [{ ...filling, unit: figure?.unit }];
      return ofParts.includes(field) ? [{ ...filling, what: `"${field}"`, unit: 'percent' }] : [];
    });
  });
}

/** Returns what fills the columns of numbers from a part of the rows, where it has a unit. */
function fillingsOf(archive: Archive, data: ChartData, part: RowPart): Filling[] {
  if (part.from === 'claims') return fillingsOfClaims(archive, data, part);
  const { measures } = archive.vocabulary.data;
  return numbersOf(data).flatMap(([place, column]): Filling[] => {
    const field = fieldIn(column, part.cells);
    if (part.from === 'series') {
      const fields = archive.series.get(part.series)?.data.schema.fields ?? [];
      const filled = fields.find(({ name }) => name === field);
      // Whether a column of a series has the unit of its measure another rule asks.
      const measured = measures.find(({ id }) => id === filled?.measure);
      const unit = measured?.unit ?? filled?.unit;
      return [{ column, place, what: `the column "${field}" of the series`, unit, path: [] }];
    }
    if (part.from !== 'measure' && part.from !== 'compared') return [];
    const beside = part.from === 'measure' ? part.beside?.[field] : undefined;
    const id = beside ?? (field === 'value' || field === 'stated' ? part.measure : undefined);
    const unit = measures.find((measure) => measure.id === id)?.unit;
    const path = beside === undefined ? ['measure'] : ['beside', field];
    return [{ column, place, what: `the measure "${id ?? ''}"`, unit, path }];
  });
}

/** What fills a column of numbers has its unit. */
function examineUnits(archive: Archive, chart: Chart, report: Report): void {
  const { data } = chart;
  const label = (id: string) => archive.vocabulary.data.units.find((unit) => unit.id === id)?.label ?? id;
  const reported = new Set<string>();
  for (const [i, part] of data.rows.entries()) {
    for (const { column, place, what, unit, path } of fillingsOf(archive, data, part)) {
      if (unit === undefined) continue;
      report.examined();
      if (fits(archive, column, unit, part.from === 'claims')) continue;
      const at = part.from === 'series' ? ['columns', place, 'unit'] : ['rows', i, ...path];
      if (reported.has(at.join())) continue;
      reported.add(at.join());
      report.problem(
        problemAt(
          chart,
          at,
          `${what} is in ${label(unit)}, and the column "${column.title}" in ${column.unit ?? ''}`,
          'Correct the unit of the column, or name what has it.',
        ),
      );
    }
  }
}

/**
 * A row of claims with a word for it, the field that fills a column there, and what sort of field that is.
 */
interface Told {
  path: Path;
  word: string;
  field: string;
  sort: string;
}

/** Returns the rows of claims of a chart that have a word in one column and a figure in the other. */
function toldOf({ rows }: ChartData, words: ColumnData, numbers: ColumnData): Told[] {
  return rows.flatMap((part, i) =>
    part.from !== 'claims'
      ? []
      : part.items.flatMap(({ set, cells }, j) => {
          const word = set?.[words.name] ?? part.set?.[words.name];
          const field = fieldIn(numbers, cells, part.cells);
          if (word === undefined || ![...ofFigure, ...ofParts].includes(field)) return [];
          const own = cells?.[numbers.name] === undefined ? ['claims'] : ['cells', numbers.name];
          const sort = field === 'part_rest' ? 'rest' : field;
          return [{ path: ['rows', i, 'items', j, ...own], word, field, sort }];
        }),
  );
}

/**
 * What a word says of a number holds for all rows that have it: each is a figure, a part, or what is left.
 */
function examineWords(chart: Chart, report: Report): void {
  const { data } = chart;
  for (const words of data.columns.filter((column) => column.words !== undefined)) {
    for (const [, numbers] of numbersOf(data)) {
      for (const [word, told] of Map.groupBy(toldOf(data, words, numbers), (one) => one.word)) {
        const sorts = [...Map.groupBy(told, ({ sort }) => sort).values()].sort((a, b) => b.length - a.length);
        const [[usual] = [], ...others] = sorts;
        report.examined();
        for (const { path, field } of others.flat())
          report.problem(
            problemAt(
              chart,
              path,
              `other rows with ${words.name} "${word}" fill "${numbers.name}" from "${usual?.field ?? ''}", this one from "${field}"`,
              `Correct the field, or "${words.name}".`,
            ),
          );
      }
    }
  }
}

const { scales } = language.figures.numbers;

/** Returns the numbers that a text says, also those of which it says "of every thousand". */
function numbersIn(text: string): number[] {
  const spelled = wordsOf(text.toLowerCase()).flatMap((word) =>
    Object.hasOwn(scales, word) ? (scales[word] ?? []) : [],
  );
  return [...spelled, ...findQuantities(text).map(({ value }) => value)];
}

/** A rate is of as many as the words of the chart say. */
function examineRates(chart: Chart, report: Report): void {
  const { question, rows, columns, drawing } = chart.data;
  for (const [i, part] of rows.entries()) {
    if (part.from !== 'claims' || part.per === undefined) continue;
    const { per, cells } = part;
    const titles = [...columns.entries()].filter(([, column]) => fieldIn(column, cells) === 'rate');
    const texts: [Path, string][] = [
      [['question'], question],
      ...titles.map(([k, { title }]): [Path, string] => [['columns', k, 'title'], title]),
      ...drawingsOf(drawing).flatMap(({ spec, path }): [Path, string][] =>
        'axis' in spec ? [[[...path, 'axis'], spec.axis]] : [],
      ),
    ];
    const said = texts.filter(([, text]) => numbersIn(text).length > 0);
    const other = said.filter(([, text]) => !numbersIn(text).includes(per));
    report.examined();
    if (other.length === 0) continue;
    // Where all of them say something else, the number is wrong.
    const places = other.length === said.length ? [['rows', i, 'per']] : other.map(([path]) => path);
    for (const path of places)
      report.problem(
        problemAt(
          chart,
          path,
          `rates here are of every ${per}, and the words say "${other[0]?.[1] ?? ''}"`,
          'Correct the words or "per", whichever is wrong.',
        ),
      );
  }
}

/** A number in a chart is of what its column and its words say. */
export const chartCounts: Check = {
  name: 'chart-counts',
  description:
    'What fills a column of numbers of a chart has the unit of the column; rows with one word for how a number is known all show a figure, a part, or what is left of it; a rate is of as many as the words say; an axis of numbers names the unit, or the title, of what is drawn, and the number by which it divides (“in millions”).',
  check({ archive }, report) {
    for (const chart of archive.charts.values()) {
      examineUnits(archive, chart, report);
      examineWords(chart, report);
      examineRates(chart, report);
      examineAxes(chart, report);
      examineScales(chart, report);
    }
  },
};
