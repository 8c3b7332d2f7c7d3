import type { EntryOf, Path } from '../archive/index.ts';
import { drawingsOf } from '../charts/faults/column-faults.ts';
import { language } from '../language/index.ts';
import { problemAt, type Report } from './check.ts';
import { stemsOf } from './stems-of.ts';

type Spec = ReturnType<typeof drawingsOf>[number]['spec'];

/** The columns whose numbers a drawing shows along an axis, and the words of the axis, by their field. */
interface NumberAxis {
  drawn: readonly string[];
  words: { readonly [field: string]: string };
}

/** Returns the axis of numbers of a drawing, undefined where it has none that one unit could name. */
function numberAxisOf(spec: Spec): NumberAxis | undefined {
  switch (spec.form) {
    case 'bars':
      return {
        drawn: spec.layers.map(({ column }) => column),
        words: { value: spec.value, narrowAxis: spec.narrowAxis },
      };
    case 'ranked-bars':
      return { drawn: spec.bars.map(({ column }) => column), words: { axis: spec.axis } };
    case 'dots':
      return { drawn: [spec.count], words: { axis: spec.axis } };
    default:
      return undefined;
  }
}

/** The words of an axis of numbers name the unit of a column that is drawn on it, or speak of its title. */
export function examineAxes(chart: EntryOf<'chart'>, report: Report): void {
  const { columns, drawing } = chart.data;
  for (const { spec, path } of drawingsOf(drawing)) {
    const { drawn = [], words = {} } = numberAxisOf(spec) ?? {};
    const known = columns.flatMap(({ name, unit, title }) =>
      unit !== undefined && drawn.includes(name) ? [...stemsOf(unit, title)] : [],
    );
    for (const [field, text] of Object.entries(words)) {
      report.examined();
      const said = stemsOf(text);
      if (known.length === 0 || known.some((stem) => said.has(stem))) continue;
      report.problem(
        problemAt(
          chart,
          [...path, field],
          `"${text}" names neither the unit nor the title of a column that is drawn: ${drawn.join(', ')}`,
          'Write the unit of the numbers on the axis.',
        ),
      );
    }
  }
}

const { scales } = language.figures.numbers;
const scaleForm = new RegExp(`\\b(${Object.keys(scales).join('|')})s?\\b`, 'gi');

/** Returns the words of the axis of numbers of a drawing that has a scale, by the ways to them. */
function scaledWords(spec: Spec): [Path, string][] {
  switch (spec.form) {
    case 'bars':
      return [
        [['value'], spec.value],
        [['narrowAxis'], spec.narrowAxis],
      ];
    case 'ranked-bars':
      return [[['axis'], spec.axis]];
    case 'time-plot':
      return spec.unit.map((text, i) => [['unit', i], text]);
    default:
      return [];
  }
}

/** The words of an axis say by how many its numbers are counted: "in millions". */
export function examineScales(chart: EntryOf<'chart'>, report: Report): void {
  for (const { spec, path } of drawingsOf(chart.data.drawing)) {
    const scale = ('scale' in spec ? spec.scale : undefined) ?? 1;
    for (const [way, text] of scaledWords(spec)) {
      const said = [...text.matchAll(scaleForm)].flatMap(([, word = '']) => scales[word.toLowerCase()] ?? []);
      report.examined();
      if (said.length === 0 ? scale === 1 : said.includes(scale)) continue;
      report.problem(
        problemAt(
          chart,
          [...path, ...(said.length > 0 && scale !== 1 ? ['scale'] : way)],
          `the axis divides its numbers by ${scale}, and its words are "${text}"`,
          'Correct "scale" or the words, whichever is wrong.',
        ),
      );
    }
  }
}
