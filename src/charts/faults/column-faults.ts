import { columnsNamed, type EntryOf, type Path } from '../../archive/index.ts';
import type { ChartData } from '../../kinds/index.ts';
import { columnsOf } from '../columns.ts';
import { cellFacts } from '../words/cell-facts.ts';
import { unknownName, type Fault } from './fault.ts';

/** Fields whose keys are columns of the chart. */
const keyed = new Set(['cells', 'set', 'is', 'isNot', 'atLeast']);

/** Returns the columns that are keys of fields, at any depth; those of a series are its own. */
function columnKeys(value: unknown, path: Path): { path: Path; name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const here = [...path, step];
    if (path[0] === 'rows' && key === 'where') return [];
    return keyed.has(key)
      ? Object.keys(inner as object).map((name) => ({ path: [...here, name], name }))
      : columnKeys(inner, here);
  });
}

/** Returns the names of forms of columns, as words and labels have them. */
function formsNamed({ sets = {}, drawing }: ChartData): { path: Path; name: string }[] {
  const groups = Object.entries(sets).flatMap(([set, { group }]) =>
    group === undefined ? [] : [{ path: ['sets', set, 'group'], name: group }],
  );
  const labels = drawingsOf(drawing).flatMap(({ spec, path }) =>
    spec.form === 'bars' ? [{ path: [...path, 'label'], name: spec.label }] : [],
  );
  return [...groups, ...labels];
}

type Drawing = Exclude<ChartData['drawing'], readonly unknown[]>;

/** Returns the drawings of a chart with the ways to them. */
export function drawingsOf(drawing: ChartData['drawing']): { spec: Drawing; path: Path }[] {
  return Array.isArray(drawing)
    ? drawing.map((spec, i) => ({ spec, path: ['drawing', i] }))
    : [{ spec: drawing, path: ['drawing'] }];
}

/** Returns the faults of names that should be columns of the chart, or forms of them. */
export function columnFaults(entry: EntryOf<'chart'>): Fault[] {
  const { data } = entry;
  const columns = data.columns.map(({ name }) => name);
  const forms = [...cellFacts(columnsOf(data)).keys()];
  const named = [...columnsNamed(entry), ...columnKeys(data, [])];
  return [
    ...named.flatMap(({ name, path }) => unknownName('column', name, columns, path)),
    ...formsNamed(data).flatMap(({ name, path }) => unknownName('column or form of one', name, forms, path)),
  ];
}
