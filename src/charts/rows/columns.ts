import type { Column } from '../chart.ts';
import { formatDate, formatText, formatWithQualifier } from '../parts/format.ts';

type Extra = Partial<Omit<Column, 'name' | 'title'>>;

/** Returns a column of dates (EDTF) or fiscal years. */
export function dateColumn(name: string, title: string, extra: Extra = {}): Column {
  return { name, title, type: 'date', align: 'start', format: formatDate, ...extra };
}

/** Returns a column of numbers of `unit`; `qualifier` names the column of the words that bound or round them. */
export function numberColumn(name: string, title: string, unit: string, qualifier?: string): Column {
  return {
    ...{ name, title, unit, type: 'number', align: 'end' },
    format: (value, row) => formatWithQualifier(value, qualifier === undefined ? null : row[qualifier]),
  };
}

/** Returns a column of text. */
export function textColumn(name: string, title: string, extra: Extra = {}): Column {
  return { name, title, type: 'text', align: 'start', format: formatText, ...extra };
}

/** Returns the column of the words that bound or round the numbers of another: a page shows them in the text of that one. */
export function qualifierColumn(name = 'qualifier', title = 'Qualifier'): Column {
  return textColumn(name, title, { inTable: false });
}

/** The columns that say who says so, which most charts end with. */
export const claimColumn: Column = {
  name: 'claim',
  title: 'Claim',
  type: 'claims',
  align: 'start',
  format: formatText,
};
export const claimsColumn: Column = { ...claimColumn, name: 'claims', title: 'Claims' };
export const sourceColumn: Column = {
  name: 'source',
  title: 'Source',
  type: 'sources',
  align: 'start',
  format: formatText,
};
