import { stringify } from 'yaml';
import { compareText, fill, language } from '../language/index.ts';
import { filesOf, type Catalog, type CatalogTable } from './catalog.ts';
import { crateFile, type OtherFile } from './ro-crate.ts';

const { deposit } = language.words;

/** Returns a text as it may be in a cell of a Markdown table. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const editionOf = ({ creator: name, edition }: Catalog) => ({ name, ...edition });

/** Returns the sources of all tables, each once, by title. */
function sourceLines({ tables }: Catalog): string {
  const lines = tables.flatMap(({ sources }) =>
    sources.map(({ title, path }) =>
      path === undefined
        ? fill(deposit.sourcePlain, { title })
        : fill(deposit.sourceAt, { title, address: path }),
    ),
  );
  return [...new Set(lines)].sort(compareText).join('\n');
}

function fileLines({ tables }: Catalog, others: readonly OtherFile[]): string {
  const files = tables.flatMap((table) => filesOf(table).map((file) => ({ ...file, title: table.title })));
  const known = new Set(files.map(({ path }) => path));
  return [
    ...files.map(({ path, title, bytes }) =>
      fill(deposit.row, { path, title: cell(title), bytes: String(bytes) }),
    ),
    ...others
      .filter(({ path }) => !known.has(path))
      .map(({ path, title }) => fill(deposit.others, { path, title: cell(title) })),
  ].join('\n');
}

/**
 * Returns the README in the parts that economics journals ask for (template README, Social Science Data
 * Editors).
 */
function readmeOf(catalog: Catalog, description: string, others: readonly OtherFile[]): string {
  const { creator, licence, tables } = catalog;
  return [
    fill(deposit.overview, {
      ...editionOf(catalog),
      doi: deposit.noDoi,
      description,
      tables: tables.length,
    }),
    deposit.availability,
    fill(deposit.rights, { creator, licence: licence.title, address: licence.path }),
    deposit.summary,
    deposit.sources,
    `${sourceLines(catalog)}\n`,
    `${deposit.list}${fileLines(catalog, others)}\n`,
    fill(deposit.requirements, { crate: crateFile }),
  ].join('\n');
}

function codebookOf({ path, title, description, schema }: CatalogTable): string {
  const columns = schema.fields.map(({ name, type, unit, description: said }) =>
    fill(deposit.column, { name, type, unit: cell(unit ?? ''), description: cell(said) }),
  );
  const keys = schema.primaryKey
    ? `\n\n${fill(deposit.keys, { columns: schema.primaryKey.join(', ') })}`
    : '';
  return `${fill(deposit.table, { path, title, description })}${columns.join('\n')}${keys}\n`;
}

/** Returns how to cite the edition, in the Citation File Format 1.2.0. */
function citationOf({ title, creator, edition, licence, home }: Catalog): string {
  return stringify({
    'cff-version': '1.2.0',
    message: deposit.cite,
    type: 'dataset',
    title,
    authors: [{ name: creator }],
    version: edition.version,
    'date-released': edition.date,
    license: licence.name,
    ...(home !== undefined && { url: home }),
  });
}

/**
 * Returns what makes the files below `/api/` ready for a repository of data, by file name: README, codebook,
 * license, and citation. `description` says in a sentence what the Record is.
 */
export function depositFiles(
  catalog: Catalog,
  description: string,
  others: readonly OtherFile[],
): { [name: string]: string } {
  const { creator, licence, tables } = catalog;
  return {
    'README.md': readmeOf(catalog, description, others),
    'CODEBOOK.md': [fill(deposit.codebook, editionOf(catalog)), ...tables.map(codebookOf)].join('\n'),
    'LICENSE.txt': fill(deposit.licence, {
      ...editionOf(catalog),
      creator,
      licence: licence.title,
      spdx: licence.name,
      address: licence.path,
    }),
    'CITATION.cff': citationOf(catalog),
  };
}
