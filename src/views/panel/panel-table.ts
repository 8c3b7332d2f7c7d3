import { dayOfNumber } from '../../dates/day-number.ts';
import type { Archive } from '../../archive/index.ts';
import type { PanelColumn, PanelTable } from '../../kinds/index.ts';
import { codesOfYears } from './panel-codes.ts';
import { panelCounties, type Panel, type PanelCounty } from './panel-counties.ts';
import { codeHold, countyHold, periodHold, type Cell, type CellForm } from './panel-holds.ts';
import { periodsOf, printPeriod, type PanelPeriod, type PeriodLength } from './panel-periods.ts';

/** The cells of a column: each value once, and for each row which of them it has. */
interface Cells {
  values: readonly Cell[];
  at: Uint32Array;
}

/** A column of a table of a panel with the cells of all rows, in order. */
export interface FilledColumn extends Cells {
  name: string;
  column: PanelColumn;
  form: CellForm;
}

/** A table of a panel, column by column. */
export interface FilledTable {
  table: PanelTable;
  rows: number;
  columns: readonly FilledColumn[];
}

/** Gives each value a number, in the order in which they come. */
class Numbering {
  readonly values: Cell[] = [];
  readonly #known = new Map<Cell, number>();

  of(cell: Cell): number {
    const found = this.#known.get(cell);
    if (found !== undefined) return found;
    this.#known.set(cell, this.values.length);
    return this.values.push(cell) - 1;
  }
}

function numbered(cells: readonly Cell[]): Cells {
  const numbering = new Numbering();
  return { at: Uint32Array.from(cells, (cell) => numbering.of(cell)), values: numbering.values };
}

/** Returns the cells of counties by period; counties of one key have the same, which are found once. */
function repeated(
  counties: readonly PanelCounty[],
  periods: readonly PanelPeriod[],
  keyOf: (county: PanelCounty) => unknown,
  fillOf: (county: PanelCounty) => (period: PanelPeriod) => Cell,
): Cells {
  const numbering = new Numbering();
  const known = new Map<unknown, Uint32Array>();
  const at = new Uint32Array(counties.length * periods.length);
  for (const [i, county] of counties.entries()) {
    const key = keyOf(county);
    const fill = known.has(key) ? undefined : fillOf(county);
    const block =
      known.get(key) ??
      Uint32Array.from(periods, (period) => numbering.of(fill === undefined ? null : fill(period)));
    known.set(key, block);
    at.set(block, i * periods.length);
  }
  return { at, values: numbering.values };
}

function byCounty(archive: Archive, panel: Panel): FilledColumn[] {
  const counties = panelCounties(archive, panel);
  return panel.data.columns.flatMap((column) => {
    const hold = countyHold(column.holds);
    if (!hold) return [];
    const cells = numbered(counties.map((county) => hold.of(county, panel, column)));
    return [{ name: column.name, column, form: hold.form, ...cells }];
  });
}

function byPeriod(archive: Archive, panel: Panel, length: PeriodLength): FilledColumn[] {
  const counties = panelCounties(archive, panel);
  const periods = periodsOf(length, panel.data.first, panel.data.last);
  return panel.data.columns.flatMap((column): FilledColumn[] => {
    const ofCounty = countyHold(column.holds);
    if (ofCounty?.inPeriods) {
      const fillOf = (county: PanelCounty) => {
        const cell = ofCounty.of(county, panel, column);
        return () => cell;
      };
      const cells = repeated(counties, periods, (county) => county, fillOf);
      return [{ name: column.name, column, form: ofCounty.form, ...cells }];
    }
    const hold = periodHold(column.holds);
    if (!hold) return [];
    const cells = repeated(counties, periods, hold.by, (county) => hold.of(county, periods, panel));
    const isNamed = column.holds === 'period';
    return [{ name: isNamed ? length : column.name, column, form: isNamed ? length : hold.form, ...cells }];
  });
}

function byCode(archive: Archive, panel: Panel): FilledColumn[] {
  const counties = new Map(panelCounties(archive, panel).map((county) => [county.place.fips, county]));
  const codes = codesOfYears(panel, [...counties.keys()]);
  return panel.data.columns.flatMap((column): FilledColumn[] => {
    const ofCode = codeHold(column.holds);
    if (ofCode) return [{ name: column.name, column, form: ofCode.form, ...numbered(codes.map(ofCode.of)) }];
    const hold = countyHold(column.holds);
    if (!hold?.inCodes) return [];
    const cells = codes.map(({ fips }) => {
      const county = counties.get(fips);
      return county ? hold.of(county, panel, column) : null;
    });
    return [{ name: column.name, column, form: hold.form, ...numbered(cells) }];
  });
}

const columnsOf = (archive: Archive, panel: Panel, id: PanelTable['id']): FilledColumn[] => {
  if (id === 'day') return byCounty(archive, panel);
  return id === 'codes' ? byCode(archive, panel) : byPeriod(archive, panel, id);
};

/** Returns a table of a panel with all its rows: by county, then by period; or by year and code. */
export function fillTable(archive: Archive, panel: Panel, table: PanelTable): FilledTable {
  const columns = columnsOf(archive, panel, table.id);
  return { table, rows: columns[0]?.at.length ?? 0, columns };
}

/** Returns how many rows a table of a panel has. */
export function rowsOfTable(archive: Archive, panel: Panel, id: PanelTable['id']): number {
  const counties = panelCounties(archive, panel);
  if (id === 'day') return counties.length;
  if (id === 'codes')
    return codesOfYears(
      panel,
      counties.map(({ place }) => place.fips),
    ).length;
  return counties.length * periodsOf(id, panel.data.first, panel.data.last).length;
}

/** Returns how a cell is printed: days and periods as readers write them, what is not known as null. */
export function printCell(form: CellForm, cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'string') return cell;
  if (form === 'day') return dayOfNumber(cell);
  if (form === 'month' || form === 'quarter') return printPeriod(form, cell);
  return cell;
}
