import { describe, expect, it } from 'vitest';
import { catalogData } from '../../src/exports/catalog-data.ts';
import { catalogOf, filesOf } from '../../src/exports/catalog.ts';
import { dataPackage } from '../../src/exports/data-package.ts';
import { dataTables } from '../../src/exports/data-tables.ts';
import { typeOfCells } from '../../src/exports/table-schema.ts';
import { archive } from '../real-archive.ts';

const edition = { version: '1.2.3', date: '2026-11-25' };
const catalog = catalogOf(archive, edition, (text) => String(text.length));
const full = (address: string) => `https://record.example.org/${address}`;

describe('the catalog of tables in structured data', () => {
  const { dataset } = catalogData(catalog, 'Record', full) as unknown as {
    dataset: { name: string; distribution: { contentUrl: string }[] }[];
  };

  it('has a Dataset for every table, whose files lie at their full addresses, the CSV first', () => {
    expect(dataset.map(({ distribution }) => distribution.map(({ contentUrl }) => contentUrl))).toEqual(
      dataTables(archive).map(({ path, others }) =>
        [path, ...others.map((file) => file.path)].map((file) => full(`api/${file}`)),
      ),
    );
  });
});

describe('the data package', () => {
  const { resources, ...head } = dataPackage(catalog);

  it('takes version and day from the edition, and its paths from its own folder', () => {
    expect(head).toMatchObject({ version: '1.2.3', created: '2026-11-25T00:00:00Z' });
    expect(resources.map(({ path }) => path)).toContain('series/ice-removals.csv');
  });

  it('names a homepage only where the site has an address', () => {
    expect(head).not.toHaveProperty('homepage');
    expect(dataPackage(catalogOf(archive, edition, () => '', full('')))).toMatchObject({
      homepage: 'https://record.example.org/',
    });
  });

  it('says of each series what it lacks, and of each value its unit in words', () => {
    const removals = resources.find(({ name }) => name === 'ice-removals');
    expect(removals?.description).toContain('Missing: ');
    expect(removals?.schema?.fields.find(({ name }) => name === 'convicted')?.unit).toMatch(/conviction/);
  });

  it('has a packed table as one that a program unpacks, and its other forms as files without columns', () => {
    const packed = resources.filter(({ path }) => path.endsWith('.gz'));
    expect(packed.map(({ name, format, compression }) => [name, format, compression])).toEqual([
      ['county-month', 'csv', 'gz'],
      ['county-quarter', 'csv', 'gz'],
    ]);
    const others = resources.filter(({ schema }) => schema === undefined);
    expect(others.map(({ path }) => path)).toEqual(
      catalog.tables.flatMap((table) => filesOf(table).slice(1)).map(({ path }) => path),
    );
    expect(others.map(({ path }) => path)).toContain('panel/county-month.dta');
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it('has the rows of every chart among its tables', () => {
    expect(resources.flatMap(({ path }) => /^charts\/(.*)\.csv$/.exec(path)?.[1] ?? [])).toEqual(
      [...archive.charts.values()].sort((a, b) => a.data.order - b.data.order).map(({ id }) => id),
    );
  });

  it('has a column of days as dates, one in which months stand as text, and states as a key of their own', () => {
    const counties = resources.find(({ name }) => name === 'counties')?.schema;
    const typeOf = (column: string) => counties?.fields.find(({ name }) => name === column)?.type;
    expect([typeOf('activated'), typeOf('population'), typeOf('fips')]).toEqual([
      'date',
      'integer',
      'string',
    ]);
    expect([
      typeOfCells(['2011-08-05', null]),
      typeOfCells(['2011-08-05', '2011-08']),
      typeOfCells([null]),
    ]).toEqual(['date', 'string', 'string']);
    expect(counties?.foreignKeys).toEqual([
      { fields: 'state', reference: { resource: 'states', fields: 'state' } },
    ]);
  });

  it('names for every table but that of the states the sources of its rows', () => {
    const tables = resources.filter(({ path, schema }) => schema && !path.startsWith('charts/'));
    expect(tables.filter((table) => !table.sources?.length).map(({ name }) => name)).toEqual(['states']);
  });
});
