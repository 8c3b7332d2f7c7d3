import { csvFormat } from 'd3-dsv';
import type { Record } from '../record/index.ts';
import type { Place } from '../schema/index.ts';

const rows = (record: Record, digits: number): Place[] => [...record.places.values()].map(({ data }) => data).filter(({ fips }) => fips.length === digits);

/** Returns the table of counties as CSV: FIPS code, state, name, day of activation, 2010 population, agreement of the second list, source, note. */
export function countyTable(record: Record): string {
  return `${csvFormat(rows(record, 5), ['fips', 'state', 'name', 'activated', 'population', 'crosscheck', 'source', 'note'])}\n`;
}

/** Returns the table of states as CSV: FIPS code, USPS code, name. */
export function stateTable(record: Record): string {
  return `${csvFormat(rows(record, 2), ['fips', 'state', 'name'])}\n`;
}
