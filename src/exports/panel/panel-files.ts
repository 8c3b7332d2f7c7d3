import { gzipSync } from 'fflate';
import { KeptWork, perArchive } from '../../archive/index.ts';
import { fillTable, type FilledTable } from '../../views/panel/panel-table.ts';
import type { Panel } from '../../views/panel/panel-counties.ts';
import { writeCsv } from './write-csv.ts';
import { writeDta } from './write-dta.ts';
import { writeParquet } from './write-parquet.ts';

/** A published file of a table: where it lies below `/api/`, its media type, and what is in it. */
export interface PublishedFile {
  path: string;
  mediatype: string;
  bytes: Uint8Array;
}

/** A table of a panel and its files. */
interface PublishedPanel {
  panel: Panel;
  filled: FilledTable;
  /** The CSV, packed with gzip (RFC 1952) where the panel says so. */
  csv: PublishedFile;
  /** The same rows in the form of other programs. */
  others: PublishedFile[];
}

/** Packed files, under the name of the packing and a sum of what is in them. */
export const panelFilesMade = new KeptWork();

/** Returns what `pack` makes of a table, from an earlier run where that packed the same cells. */
function packedOnce(form: string, { columns }: FilledTable, pack: () => Uint8Array): Uint8Array {
  const cells = columns.flatMap(({ name, form, values, at }) => [JSON.stringify([name, form, values]), at]);
  const sum = panelFilesMade.sumOf(cells);
  if (sum === undefined) return pack();
  const key = `${form} ${sum}`;
  const known = panelFilesMade.findBytes(key);
  if (known) return known;
  const packed = pack();
  panelFilesMade.addBytes(key, packed);
  return packed;
}

function publishTable(panel: Panel, filled: FilledTable): PublishedPanel {
  const path = `panel/${panel.id}-${filled.table.id}`;
  const text = writeCsv(filled);
  const csv = filled.table.packed
    ? {
        path: `${path}.csv.gz`,
        mediatype: 'application/gzip',
        bytes: packedOnce('gzip', filled, () => gzipSync(text, { level: 9, mtime: 0 })),
      }
    : { path: `${path}.csv`, mediatype: 'text/csv', bytes: text };
  return {
    panel,
    filled,
    csv,
    others: [
      {
        path: `${path}.parquet`,
        mediatype: 'application/vnd.apache.parquet',
        bytes: packedOnce('parquet', filled, () => writeParquet(filled)),
      },
      { path: `${path}.dta`, mediatype: 'application/x-stata-dta', bytes: writeDta(filled) },
    ],
  };
}

/** Returns the tables of all panels with their files, which are the same bytes for the same Archive. */
export const publishedPanels = perArchive((archive): PublishedPanel[] =>
  [...archive.panels.values()].flatMap((panel) =>
    panel.data.tables.map((table) => publishTable(panel, fillTable(archive, panel, table))),
  ),
);
