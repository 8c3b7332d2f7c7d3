import { formatCsv, type Archive } from '../archive/index.ts';
import { codesOf, descriptionOf, kinds, type Place } from '../kinds/index.ts';
import { countyFiller, stateFiller } from '../views/places/place-patterns.ts';
import { typeOfCells, type ForeignKey, type TableField } from './table-schema.ts';

/**
 * A published table of places: its name, the columns of its CSV, and how many digits the codes of its rows
 * have.
 */
export interface PlaceTable {
  id: 'counties' | 'states';
  digits: number;
  columns: readonly (keyof Place)[];
  refersTo?: readonly ForeignKey[];
}

/** The media type of a spreadsheet (Office Open XML). */
export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The tables of places, as `/api/places/<id>.csv` gives them. */
export const placeTables: readonly PlaceTable[] = [
  {
    id: 'counties',
    digits: 5,
    columns: [
      'fips',
      'state',
      'name',
      'activated',
      'population',
      'crosscheck',
      'dating',
      'source',
      'sourceDay',
      'reason',
      'claim',
      'note',
    ],
    refersTo: [{ fields: 'state', reference: { resource: 'states', fields: 'state' } }],
  },
  {
    id: 'states',
    digits: 2,
    columns: ['fips', 'state', 'name'],
  },
];

/** Returns the title of a table of places. */
export function placeTableTitle(archive: Archive, { id }: PlaceTable): string {
  return id === 'counties' ? countyFiller(archive)('table', {}) : stateFiller(archive)('table', {});
}

/** Returns the rows of a table of places. */
export function placeRows(archive: Archive, { digits }: PlaceTable): Place[] {
  return [...archive.places.values()].map(({ data }) => data).filter(({ fips }) => fips.length === digits);
}

/** Returns a table of places as CSV. */
export function placeCsv(archive: Archive, table: PlaceTable): string {
  return formatCsv(table.columns, placeRows(archive, table));
}

/** Returns the row of one place as its table has it: as CSV below its heading, and as JSON. */
export function placeRow(place: Place): { csv: string; json: string } {
  const { columns = [] } = placeTables.find(({ digits }) => digits === place.fips.length) ?? {};
  const row = Object.fromEntries(
    columns.flatMap((column) => (place[column] === undefined ? [] : [[column, place[column]]])),
  );
  return { csv: formatCsv(columns, [place]).trimEnd(), json: JSON.stringify(row, null, 1) };
}

/**
 * Returns the columns of a table of places as Table Schema has them; what each holds is said by the schema of
 * places.
 */
export function placeFields(archive: Archive, table: PlaceTable): TableField[] {
  const rows = placeRows(archive, table);
  const cellOf = (value: Place[keyof Place]) => (Array.isArray(value) ? value.join(' ') : (value ?? null));
  return table.columns.map((name) => {
    const column = kinds.place.schema.shape[name];
    const codes = codesOf(column);
    return {
      name,
      type: typeOfCells(rows.map((row) => cellOf(row[name]))),
      description: descriptionOf(column) ?? '',
      ...(codes && { constraints: { enum: codes } }),
    };
  });
}
