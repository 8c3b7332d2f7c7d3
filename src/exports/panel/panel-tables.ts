import { plainText } from '../../prose/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { DataTable } from '../data-tables.ts';
import { panelField, panelForeignKeys, panelKey, panelSources } from './describe-panel.ts';
import { publishedPanels } from './panel-files.ts';

/** Returns the tables of the panels as the catalog has them. */
export function panelTables(archive: Archive): DataTable[] {
  return publishedPanels(archive).map(({ panel, filled, csv, others }) => ({
    path: csv.path,
    packed: filled.table.packed === true,
    name: `${panel.id}-${filled.table.id}`,
    page: 'data/panel/',
    title: plainText(filled.table.title),
    description: plainText(filled.table.description),
    schema: {
      fields: filled.columns.map(panelField),
      primaryKey: panelKey(filled),
      foreignKeys: panelForeignKeys(filled),
      missingValues: [''],
    },
    sources: panelSources(archive, panel),
    csv: csv.bytes,
    others,
  }));
}
