import { describe, expect, it } from 'vitest';
import { catalogData } from '../../src/exports/catalog-data.ts';
import { dataPackage, dataTables } from '../../src/exports/data-package.ts';
import { archive } from '../real-archive.ts';

const edition = { version: '1.2.3', date: '2026-11-25' };
const full = (address: string) => `https://record.example.org/${address}`;

describe('the catalogue of tables in structured data', () => {
  const { dataset } = catalogData(archive, edition, full) as unknown as {
    dataset: { name: string; distribution: { contentUrl: string } }[];
  };

  it('has a Dataset for every table, whose CSV lies at its full address', () => {
    expect(dataset.map(({ distribution }) => distribution.contentUrl)).toEqual(
      dataTables(archive).map(({ path }) => full(`api/${path}`)),
    );
  });
});

describe('the data package', () => {
  const { resources, ...head } = dataPackage(archive, edition, (text) => String(text.length));

  it('takes version and day from the edition, and its paths from its own folder', () => {
    expect(head).toMatchObject({ version: '1.2.3', created: '2026-11-25T00:00:00Z' });
    expect(resources.map(({ path }) => path)).toContain('series/ice-removals.csv');
  });

  it('names a homepage only where the site has an address', () => {
    expect(head).not.toHaveProperty('homepage');
    expect(dataPackage(archive, edition, () => '', full(''))).toMatchObject({
      homepage: 'https://record.example.org/',
    });
  });

  it('says of each series what it lacks, and of each value its unit in words', () => {
    const removals = resources.find(({ name }) => name === 'ice-removals');
    expect(removals?.description).toContain('Missing: ');
    expect(removals?.schema.fields.find(({ name }) => name === 'convicted')?.unit).toMatch(/conviction/);
  });

  it('names for every table but that of the states the sources of its rows', () => {
    expect(resources.filter((resource) => !resource.sources?.length).map(({ name }) => name)).toEqual([
      'states',
    ]);
  });
});
