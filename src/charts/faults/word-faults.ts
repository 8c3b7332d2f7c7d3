import type { Path } from '../../archive/index.ts';
import type { ChartData, Sentence } from '../../kinds/index.ts';
import type { Column, Row } from '../chart.ts';
import { readPattern } from '../../language/read-pattern.ts';
import { cellFacts } from '../words/cell-facts.ts';
import { pickNames, setFacts } from '../words/set-facts.ts';
import { drawingsOf } from './column-faults.ts';
import { unknownName, type Fault } from './fault.ts';
import { rangeFaults } from './range-faults.ts';

/** Returns the faults of names in a sentence that no rows could give a value. */
function sentenceFaults(sentence: Sentence, known: readonly string[], path: Path): Fault[] {
  const isPlain = typeof sentence === 'string';
  const { say, when = [], unless = [] } = isPlain ? { say: sentence } : sentence;
  const pattern = readPattern(say);
  const sayPath = isPlain ? path : [...path, 'say'];
  if ('fault' in pattern) {
    const message = `this pattern cannot be read: ${pattern.fault}`;
    return [{ path: sayPath, message, fix: 'Close each "{" and give each plural and select an "other".' }];
  }
  const named: [string, Path][] = [
    ...pattern.names.map((name): [string, Path] => [name, sayPath]),
    ...when.map((name, i): [string, Path] => [name, [...path, 'when', i]]),
    ...unless.map((name, i): [string, Path] => [name, [...path, 'unless', i]]),
  ];
  return named.flatMap(([name, at]) => unknownName('value', name, known, at));
}

/**
 * Returns the fault of a sentence in which a number and the date right behind it are of two rows of one set:
 * "{known_last_lamps} by {known_first_date}".
 */
function mixedFaults(sentence: Sentence, columns: readonly Column[], path: Path): Fault[] {
  const isPlain = typeof sentence === 'string';
  const say = isPlain ? sentence : sentence.say;
  const namesOf = (wanted: Column['type']) =>
    columns.flatMap(({ name, type }) => (type === wanted ? name : [])).join('|') || '(?!)';
  const pick = `(${pickNames.join('|')})`;
  const form = new RegExp(
    `\\{(\\w+)_${pick}_(?:${namesOf('number')})(?:_number)?(?:, number)?\\} \\p{L}+ \\{\\1_${pick}_(?:${namesOf('date')})(?:_year|_month)?\\}`,
    'gu',
  );
  const mixed = [...say.matchAll(form)].find(([, , first, second]) => first !== second);
  if (!mixed) return [];
  const [words, set = '', first = '', second = ''] = mixed;
  return [
    {
      path: isPlain ? path : [...path, 'say'],
      message: `"${words}" has the number of the ${first} row of ${set}, and the date of the ${second}`,
      fix: 'Take both from one row.',
    },
  ];
}

function listFaults(
  list: Sentence | readonly Sentence[] | undefined,
  known: readonly string[],
  path: Path,
): Fault[] {
  if (list === undefined) return [];
  return Array.isArray(list)
    ? list.flatMap((sentence: Sentence, i) => sentenceFaults(sentence, known, [...path, i]))
    : sentenceFaults(list as Sentence, known, path);
}

function drawingFaults({ drawing }: ChartData, cells: readonly string[], sets: readonly string[]): Fault[] {
  return drawingsOf(drawing).flatMap(({ spec, path }): Fault[] => {
    switch (spec.form) {
      case 'ranked-bars':
        return [
          ...listFaults(spec.remark, cells, [...path, 'remark']),
          ...spec.bars.flatMap(({ label }, i) => listFaults(label, cells, [...path, 'bars', i, 'label'])),
        ];
      case 'dots':
        return listFaults(spec.label, cells, [...path, 'label']);
      case 'estimates':
        return listFaults(spec.remark, cells, [...path, 'remark']);
      case 'spans':
        return [
          ...listFaults(spec.told?.start, cells, [...path, 'told', 'start']),
          ...listFaults(spec.told?.end, cells, [...path, 'told', 'end']),
        ];
      case 'strips':
        return listFaults(spec.note, sets, [...path, 'note']);
      case 'time-plot':
        return [
          ...listFaults(spec.line?.end, cells, [...path, 'line', 'end']),
          ...listFaults(spec.line?.half, cells, [...path, 'line', 'half']),
          ...(spec.key ?? []).flatMap(({ words }, i) =>
            listFaults(words, ['hedges'], [...path, 'key', i, 'words']),
          ),
        ];
      default:
        return [];
    }
  });
}

/** Returns the faults of places in the words of a chart that no rows could fill. */
export function wordFaults(data: ChartData, rows: readonly Row[], columns: readonly Column[]): Fault[] {
  const said = (['title', 'description', 'notes'] as const).flatMap((field) =>
    data[field].map((sentence, i) => ({ sentence, path: [field, i] })),
  );
  const cells = [...cellFacts(columns).keys()];
  const sets = [...setFacts(data.sets, rows, columns).keys()];
  return [
    ...said.flatMap(({ sentence, path }) => sentenceFaults(sentence, sets, path)),
    ...said.flatMap(({ sentence, path }) => mixedFaults(sentence, columns, path)),
    ...said.flatMap(({ sentence, path }) => rangeFaults(sentence, path)),
    ...Object.entries(data.sets ?? {}).flatMap(([name, { item }]) =>
      listFaults(item, [...cells, 'count', 'sum'], ['sets', name, 'item']),
    ),
    ...drawingFaults(data, cells, sets),
  ];
}
