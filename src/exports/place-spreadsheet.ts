import { unzipSync, zipSync } from 'fflate';
import writeSpreadsheet, { type Cell, type SheetData } from 'write-excel-file/universal';
import { language } from '../language/index.ts';
import type { Archive } from '../archive/index.ts';
import { placeFields, placeRows, type PlaceTable } from './place-tables.ts';
import { earliestZipTime } from './zip-time.ts';

const { words } = language;

/** The format "text": a spreadsheet keeps the zeros of a code and changes no date. */
const asText = '@';
const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
const text = (value: string): Cell => ({ value, type: String, format: asText });

/** Returns the rows of the sheet of a table: numbers as numbers, everything else as text. */
function rowsOf(archive: Archive, table: PlaceTable): SheetData {
  const cell = (value: string | number | readonly string[] | undefined): Cell =>
    typeof value === 'number'
      ? { value, type: Number }
      : value === undefined
        ? null
        : text(typeof value === 'string' ? value : value.join(' '));
  return [
    table.columns.map(head),
    ...placeRows(archive, table).map((place) => table.columns.map((column) => cell(place[column]))),
  ];
}

/**
 * Returns a table of places as a spreadsheet (Office Open XML): its rows on the first sheet, what each column
 * holds on the second; the same table gives the same bytes.
 */
export async function placeSpreadsheet(
  archive: Archive,
  table: PlaceTable,
): Promise<Uint8Array<ArrayBuffer>> {
  const columns = placeFields(archive, table).map(({ name, description }) => [text(name), text(description)]);
  const sheets = [
    { sheet: table.id, data: rowsOf(archive, table), stickyRowsCount: 1 },
    {
      sheet: words.data.columns,
      data: [[head(words.data.column), head(words.data.holds)], ...columns],
      columns: [{ width: 16 }, { width: 100 }],
    },
  ];
  const file = await writeSpreadsheet(sheets).toBlob();
  // The writer stamps its parts with the clock.
  return zipSync(unzipSync(new Uint8Array(await file.arrayBuffer())), { level: 9, mtime: earliestZipTime });
}
