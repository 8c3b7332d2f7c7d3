import jsonld from 'jsonld';
import { ROCrate, Validator } from 'ro-crate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesForPrograms } from '../../src/exports/api-index.ts';
import { catalogOf, filesOf } from '../../src/exports/catalog.ts';
import { catalogData } from '../../src/exports/catalog-data.ts';
import { croissant } from '../../src/exports/croissant.ts';
import { dataPackage } from '../../src/exports/data-package.ts';
import { dcat } from '../../src/exports/dcat.ts';
import { depositFiles } from '../../src/exports/deposit.ts';
import { roCrate } from '../../src/exports/ro-crate.ts';
import { sha256 } from '../../src/site/digest.ts';
import { archive } from '../real-archive.ts';

const home = 'https://record.example.org/';
const edition = { version: '1.2.3', date: '2026-11-25' };
const full = (address: string) => `${home}${address}`;
const catalog = catalogOf(archive, edition, sha256, home);
const others = filesForPrograms(archive);

/** What descriptors say alike of a file; columns are those of tables, and not all give their types. */
interface Said {
  path: string;
  title: string;
  bytes: number;
  sha256: string;
  columns: string[];
  types?: string[];
}
const below = (address: string) => address.replace(`${home}api/`, '');
const bytesIn = (size: string) => Number(/^(\d+)(?: B)?$/.exec(size)?.[1]);
const plainType = (name: string) =>
  ({ Text: 'string', Float: 'number', decimal: 'number' })[name.replace(/^\w+:/, '')] ??
  name.replace(/^\w+:/, '').toLowerCase();

const frictionless = (): Said[] =>
  dataPackage(catalog).resources.map(({ path, title, bytes, hash, schema }) => ({
    path,
    title,
    bytes,
    sha256: hash.replace(/^sha256:/, ''),
    columns: schema?.fields.map(({ name }) => name) ?? [],
    types: schema?.fields.map(({ type }) => type) ?? [],
  }));

interface SchemaOrg {
  dataset: {
    name: string;
    variableMeasured: { name: string }[];
    distribution: { contentUrl: string; contentSize: string; sha256: string }[];
  }[];
}
const schemaOrg = (): Said[] =>
  (catalogData(catalog, 'Record', full) as unknown as SchemaOrg).dataset.flatMap(
    ({ name, variableMeasured, distribution }) =>
      distribution.map((file, i) => ({
        path: below(file.contentUrl),
        title: name,
        bytes: bytesIn(file.contentSize),
        sha256: file.sha256,
        columns: i === 0 ? variableMeasured.map((variable) => variable.name) : [],
      })),
  );

const inDcat = (): Said[] =>
  dcat(catalog)['dcat:dataset'].flatMap((dataset) =>
    dataset['dcat:distribution'].map((file) => {
      const columns = file['csvw:tableSchema']?.['csvw:column']['@list'] ?? [];
      return {
        path: below(file['dcat:downloadURL']['@id']),
        title: dataset['dct:title'],
        bytes: Number(file['dcat:byteSize']['@value']),
        sha256: file['spdx:checksum']['spdx:checksumValue']['@value'],
        columns: columns.map((column) => column['csvw:name']),
        types: columns.map((column) => plainType(column['csvw:datatype']['@id'])),
      };
    }),
  );

const inCroissant = (): Said[] => {
  const { distribution, recordSet } = croissant(catalog);
  return distribution.map((file) => {
    const fields = recordSet
      .flatMap(({ field }) => field)
      .filter(({ source }) => source.fileObject['@id'] === file['@id']);
    return {
      path: below(file.contentUrl),
      title: file.description,
      bytes: bytesIn(file.contentSize),
      sha256: file.sha256,
      columns: fields.map(({ source }) => source.extract.column),
      types: fields.map(({ dataType }) => plainType(dataType)),
    };
  });
};

const inCrate = (): Said[] => {
  const graph = roCrate(catalog, others)['@graph'];
  const nameOf = new Map(graph.map((entity) => [entity['@id'], entity.name ?? '']));
  return graph.flatMap(
    ({ '@id': path, name: title = '', contentSize, sha256: sum = '', variableMeasured }) =>
      contentSize === undefined
        ? []
        : [
            {
              path,
              title,
              bytes: bytesIn(contentSize),
              sha256: sum,
              columns: variableMeasured?.map((variable) => nameOf.get(variable['@id']) ?? '') ?? [],
            },
          ],
  );
};

const descriptors: [string, () => Said[]][] = [
  ['the Data Package', frictionless],
  ['the JSON-LD of the page', schemaOrg],
  ['DCAT', inDcat],
  ['Croissant', inCroissant],
  ['the RO-Crate', inCrate],
];
const pairs = descriptors.flatMap(([one, a], i) =>
  descriptors.slice(i + 1).map(([two, b]): [string, string, () => Said[], () => Said[]] => [one, two, a, b]),
);

describe('any two descriptors', () => {
  const byPath = (list: Said[]) => list.toSorted((x, y) => (x.path < y.path ? -1 : 1));

  it.each(pairs)('%s and %s name the same files, columns, types, sizes and checksums', (_, __, a, b) => {
    const [one, two] = [byPath(a()), byPath(b())];
    expect(one.length).toBe(catalog.tables.flatMap(filesOf).length);
    const typed = one[0]?.types && two[0]?.types;
    const alike = ({ types, ...said }: Said) => (typed ? { ...said, types } : said);
    expect(one.map(alike)).toEqual(two.map(alike));
  });
});

/** Returns a JSON-LD document with every property as a full address; throws where a term has none. */
async function expand(document: object): Promise<{ [property: string]: unknown }[]> {
  const options = {
    base: `${home}api/`,
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`nothing is fetched: ${url}`)),
  };
  return await jsonld.expand(structuredClone(document), options);
}

describe('DCAT', () => {
  it('is JSON-LD in which every term has an address', async () => {
    const [node] = await expand(dcat(catalog));
    expect(node?.['@type']).toEqual(['http://www.w3.org/ns/dcat#Catalog']);
    expect(node?.['http://www.w3.org/ns/dcat#dataset']).toHaveLength(catalog.tables.length);
    await expect(expand({ ...dcat(catalog), unheardOf: 'x' })).rejects.toThrow();
  });

  it('has addresses from its own folder where the site has none', () => {
    const [first] = dcat(catalogOf(archive, edition, sha256))['dcat:dataset'];
    expect(first?.['dcat:distribution'][0]?.['dcat:downloadURL']).toEqual({
      '@id': catalog.tables[0]?.path,
    });
  });
});

describe('Croissant', () => {
  it('is JSON-LD with what version 1.0 requires', async () => {
    const [node] = await expand(croissant(catalog));
    const required = [
      'name',
      'description',
      'license',
      'url',
      'creator',
      'datePublished',
      'version',
      'distribution',
    ];
    expect(required.filter((name) => !node?.[`https://schema.org/${name}`])).toEqual([]);
    expect(node?.['http://purl.org/dc/terms/conformsTo']).toEqual([
      { '@value': 'http://mlcommons.org/croissant/1.0', '@language': 'en' },
    ]);
    expect(node?.['http://mlcommons.org/croissant/recordSet']).toHaveLength(catalog.tables.length);
  });

  it('refers only to files and fields that it has, and names none twice', () => {
    const { distribution, recordSet } = croissant(catalog);
    const files = new Set(distribution.map((file) => file['@id']));
    const fields = recordSet.flatMap(({ field }) => field);
    const ids = new Set(fields.map((field) => field['@id']));
    expect(ids.size).toBe(fields.length);
    expect(fields.filter(({ source }) => !files.has(source.fileObject['@id']))).toEqual([]);
    const named = [
      ...recordSet.flatMap(({ key = [] }) => key.map((one) => one['@id'])),
      ...fields.flatMap(({ references }) => references?.field['@id'] ?? []),
    ];
    expect(named).toContain('states/state');
    const keyed = recordSet.filter(({ name }) => name.startsWith('county-'));
    expect(keyed.length).toBeGreaterThan(0);
    for (const { field } of keyed)
      expect(field.flatMap(({ references }) => references?.field['@id'] ?? [])).toEqual([
        'counties/fips',
        'states/state',
      ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the RO-Crate', () => {
  const crate = roCrate(catalog, others);
  const found = (json: object) => {
    const validator = new Validator(new ROCrate(json));
    validator.parseJSON(json);
    validator.rootDataEntity();
    return validator.results.filter(({ status }) => status === 'error').map(({ message }) => message);
  };

  it('is accepted by the validator of the format, which finds one without a name wanting', () => {
    expect(found(crate)).toEqual([]);
    const nameless = structuredClone(crate);
    nameless['@graph'] = nameless['@graph'].map((entity) =>
      entity['@id'] === './' ? { ...entity, name: '', datePublished: 'some day' } : entity,
    );
    expect(found(nameless).length).toBeGreaterThan(0);
  });

  it('says by which version it is made, and describes everything that it names', () => {
    const graph = crate['@graph'];
    expect(graph[0]).toMatchObject({
      '@id': 'ro-crate-metadata.json',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    });
    const ids = new Set(graph.map((entity) => entity['@id']));
    expect(ids.size).toBe(graph.length);
    const named = [...JSON.stringify(graph.slice(1)).matchAll(/\{"@id":"([^"]*)"\}/g)].map(
      ([, id = '']) => id,
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id) => !ids.has(id) && id !== home)).toEqual([]);
  });
});

describe('the files of a deposit', () => {
  const files = depositFiles(catalog, 'It says who lit which lamp.', others);

  it('have a README in the parts that economics journals ask for, with an empty place for a DOI', () => {
    const headings = [...(files['README.md']?.matchAll(/^#+ (.*)$/gm) ?? [])].map(([, heading]) => heading);
    expect(headings.slice(1)).toEqual([
      'Overview',
      'Data Availability and Provenance Statements',
      'Statement about Rights',
      'License',
      'Summary of Availability',
      'Details on each Data Source',
      'Dataset list',
      'Computational requirements',
      'Description of programs',
      'References',
    ]);
    expect(files['README.md']).toMatch(/^DOI: \(none yet/m);
    for (const { path, bytes } of catalog.tables.flatMap(filesOf))
      expect(files['README.md']).toMatch(
        new RegExp(`\\| ${path.replaceAll('.', '\\.')} +\\| .* \\| ${bytes} \\|`),
      );
  });

  it('have a codebook of every column', () => {
    const [, ...parts] = files['CODEBOOK.md']?.split('\n## ') ?? [];
    expect(parts).toHaveLength(catalog.tables.length);
    for (const [i, { path, schema }] of catalog.tables.entries()) {
      expect(parts[i]?.startsWith(path)).toBe(true);
      for (const { name } of schema.fields) expect(parts[i]).toContain(`\n| ${name} | `);
    }
  });

  it('say how to cite the edition in the Citation File Format, and under which license it is', () => {
    expect(parse(files['CITATION.cff'] ?? '')).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      version: '1.2.3',
      'date-released': '2026-11-25',
      license: 'CC-BY-4.0',
    });
    expect(files['LICENSE.txt']).toContain('SPDX-License-Identifier: CC-BY-4.0');
  });
});
