import type { Archive, Path } from '../../archive/index.ts';
import type { PartOf } from '../../kinds/index.ts';
import { figuresWithNumber } from '../rows/claim-fields.ts';
import type { Fields, MadeRows } from '../rows/made-rows.ts';
import { unknownName, type Fault } from './fault.ts';

type Part = PartOf<'claims'>;
type Item = Part['items'][number];

const sharesOfAll = ['part', 'part_rest'];
const ofFigure = ['value', 'rest', ...sharesOfAll];

/** Returns the fields of numbers that a row must have: those that it names for its own columns. */
function neededFields({ number }: Part, { cells = {} }: Item): [field: string, steps: Path][] {
  const own = Object.entries(cells).flatMap(([column, field]): [string, Path][] =>
    ofFigure.includes(field) ? [[field, ['cells', column]]] : [],
  );
  return number ? [['value', []], ...own] : own;
}

/** Returns the fault of a row whose claim has no figure for it. */
function rowFaults(
  archive: Archive,
  part: Part,
  item: Item,
  fields: Fields | undefined,
  path: Path,
): Fault[] {
  const keys = figuresWithNumber(archive.claims.get(item.claims[0] ?? '')).flatMap(({ key }) => key ?? []);
  if (item.figure !== undefined) {
    const unknown = unknownName('figure of this claim', item.figure, keys, [...path, 'figure']);
    if (unknown.length > 0) return unknown;
  }
  if (item.openEnd && (fields?.['last'] ?? null) === null)
    return [
      {
        path: [...path, 'openEnd'],
        message: 'this row has no second date, which "openEnd" would make the last that is known',
        fix: 'Name the claim of that date too, or remove "openEnd".',
      },
    ];
  const [field, steps = []] =
    neededFields(part, item).find(([name]) => (fields?.[name] ?? null) === null) ?? [];
  if (field === undefined) return [];
  if (sharesOfAll.includes(field) && (fields?.['value'] ?? null) !== null)
    return [
      {
        path: [...path, ...steps],
        message: `this claim has no figure "all", so that "${field}" is empty`,
        fix: 'Name another field, or give the claim the figure of the whole with the key "all".',
      },
    ];
  const message = 'this claim states no single number';
  if (keys.length === 0) return [{ path, message, fix: 'Name a claim that does.' }];
  return [
    {
      path,
      message: `${message} without a key; its figures are ${keys.join(', ')}`,
      fix: 'Say in "figure" which of them the row shows.',
    },
  ];
}

/**
 * Returns the faults of rows of claims that name a figure which their claim does not have, or none of
 * several.
 */
export function claimFaults(archive: Archive, part: Part, { rows }: MadeRows, path: Path): Fault[] {
  return part.items.flatMap((item, i) => rowFaults(archive, part, item, rows[i], [...path, 'items', i]));
}
