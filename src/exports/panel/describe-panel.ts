import { codeChanges } from '../../views/panel/panel-codes.ts';
import { panelCounties, type Panel } from '../../views/panel/panel-counties.ts';
import type { CellForm } from '../../views/panel/panel-holds.ts';
import type { FilledColumn, FilledTable } from '../../views/panel/panel-table.ts';
import { plainText } from '../../prose/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { ForeignKey, TableField } from '../table-schema.ts';

const types: { readonly [F in CellForm]: TableField['type'] } = {
  text: 'string',
  flag: 'integer',
  integer: 'integer',
  share: 'number',
  day: 'date',
  month: 'string',
  quarter: 'string',
  year: 'integer',
};

/** Returns a column of a panel as Table Schema describes it. */
export function panelField({ name, column, form }: FilledColumn): TableField {
  return {
    name,
    type: types[form],
    title: plainText(column.title),
    description: plainText(column.description),
  };
}

/** What names a row: the county, and the period or the code of a year where the table has them. */
const keyHolds = ['year', 'code-of-year', 'code', 'period'];

/** Returns the names of the columns that name a row of a table of a panel. */
export function panelKey({ columns }: FilledTable): string[] {
  return columns.filter(({ column }) => keyHolds.includes(column.holds)).map(({ name }) => name);
}

/** By what a column holds, the column of the tables of places whose cells it has. */
const inPlaces: { readonly [holds: string]: ForeignKey['reference'] } = {
  code: { resource: 'counties', fields: 'fips' },
  state: { resource: 'states', fields: 'state' },
};

/** Returns the columns of a table of a panel whose cells are those of a table of places. */
export function panelForeignKeys({ columns }: FilledTable): ForeignKey[] {
  return columns.flatMap(({ name, column }) => {
    const reference = inPlaces[column.holds];
    return reference ? [{ fields: name, reference }] : [];
  });
}

/** Returns the ids of the sources of a panel: those of the days, then those of the codes. */
export function panelSources(archive: Archive, panel: Panel): string[] {
  const days = panelCounties(archive, panel).flatMap(({ place }) => place.source ?? []);
  const codes = [...codeChanges(panel).values()].flat().flatMap(({ sources }) => sources);
  return [...new Set([...days, ...codes])];
}
