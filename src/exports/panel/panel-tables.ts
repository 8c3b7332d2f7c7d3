import { plainText } from '../../prose/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { DataTable } from '../data-tables.ts';
import { panelField, panelKey, panelSources } from './describe-panel.ts';
import { publishedPanels } from './panel-files.ts';

const decoder = new TextDecoder();

/**
 * Returns the tables of the panels as the catalogue has them; those whose CSV is packed are left out, since
 * no descriptor says how to unpack a table.
 */
export function panelTables(archive: Archive): DataTable[] {
  return publishedPanels(archive)
    .filter(({ filled }) => !filled.table.packed)
    .map(({ panel, filled, csv }) => ({
      path: csv.path,
      name: `${panel.id}-${filled.table.id}`,
      page: 'data/panel/',
      title: plainText(filled.table.title),
      description: plainText(filled.table.description),
      schema: { fields: filled.columns.map(panelField), primaryKey: panelKey(filled), missingValues: [''] },
      sources: panelSources(archive, panel),
      csv: decoder.decode(csv.bytes),
    }));
}
