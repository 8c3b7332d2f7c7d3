import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { archive } from '../real-archive.ts';
import { builtFiles, textOf } from './built-site.ts';

const files = builtFiles();
const under = (folder: string, extension: string) =>
  files.filter((file) => file.startsWith(folder) && file.endsWith(extension));
const json = (file: string) => JSON.parse(textOf(file)) as unknown;
const { version, edition } = JSON.parse(textOf('../package.json')) as { version: string; edition: string };

interface Published {
  schema: string | null;
  rows: { [field: string]: unknown }[];
}
const published = (file: string) => json(file) as Published;
const kinds = [
  ['event', 'api/events.json', archive.events],
  ['claim', 'api/claims.json', archive.claims],
  ['conflict', 'api/conflicts.json', archive.conflicts],
  ['stage', 'api/stages.json', archive.stages],
  ['regime', 'api/regimes.json', archive.regimes],
] as const;

describe('/api/', () => {
  it.each(kinds)(
    'has every %s in a file that its published JSON Schema lets through',
    (kind, file, entries) => {
      const ajv = new Ajv2020({
        strict: false,
        formats: { date: /^\d{4}-\d\d-\d\d$/, uri: /^https?:\/\/\S+$/ },
      });
      const validate = ajv.compile(json(`api/schema/published-${kind}.json`) as object);
      const found = published(file);
      expect([validate(found), validate.errors]).toEqual([true, null]);
      expect(found.rows.map(({ id }) => id).sort()).toEqual([...entries.keys()].sort());
      const [row] = found.rows;
      expect(validate({ ...found, rows: [{ ...row, id: 7 }] })).toBe(false);
      expect(validate({ ...found, rows: [{ ...row, unheardOf: 1 }] })).toBe(false);
    },
  );

  it.each(kinds)('names in the file of every %s the schema that it follows', (kind, file) => {
    expect(published(file).schema).toBe(`/api/schema/published-${kind}.json`);
  });

  it.each(under('api/schema/', '.json'))('%s is a JSON Schema', (file) => {
    expect(json(file)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(
      new Ajv2020({ strict: false, formats: { date: true, uri: true } }).compile(json(file) as object),
    ).toBeTypeOf('function');
  });

  const foreign = [
    'api/sources.json',
    'api/croissant.json',
    'api/datapackage.json',
    'api/ro-crate-metadata.json',
    'api/timelinejs.json',
  ];

  it('says of each file of its own edition and license', () => {
    // The list of an earlier edition keeps its bytes, so that its checksum holds.
    const own = under('api/', '.json').filter(
      (file) => !/^api\/(schema|editions)\//.test(file) && !foreign.includes(file),
    );
    expect(own.length).toBeGreaterThan(4);
    for (const file of own)
      expect([file, json(file)]).toEqual([
        file,
        expect.objectContaining({
          edition: { version, date: edition },
          licence: expect.objectContaining({ name: 'CC-BY-4.0' }),
        }),
      ]);
  });

  it('lists every file below it, and none besides', () => {
    const listed = published('api/index.json').rows.map(({ path }) => path);
    expect([...listed].sort()).toEqual(files.filter((file) => file.startsWith('api/')));
  });

  it('gives dates in four forms', () => {
    const row = published('api/events.json').rows.find(({ id }) => id === 'letter-ends-agreements');
    expect(row?.['date']).toEqual({
      edtf: '2011-08-05',
      earliest: '2011-08-05',
      latest: '2011-08-05',
      words: 'August 5, 2011',
    });
  });
});

describe('/api/sources.json', () => {
  it('is the sources as pure CSL-JSON', () => {
    const items = json('api/sources.json') as { [field: string]: unknown }[];
    expect(items.map(({ id }) => id).sort()).toEqual([...archive.sources.keys()].sort());
    const fields = new Set(items.flatMap((item) => Object.keys(item)));
    expect([...fields]).toEqual(expect.arrayContaining(['id', 'type', 'title']));
    expect([...fields].filter((field) => ['custom', '$schema', 'formerIds'].includes(field))).toEqual([]);
  });

  it.each(['json', 'bib', 'ris'])('stands also beside each source, as %s', (extension) => {
    expect(under('sources/', `/source.${extension}`)).toEqual(
      [...archive.sources.keys()].map((id) => `sources/${id}/source.${extension}`).sort(),
    );
  });
});

describe('the tables', () => {
  it.each(under('api/', '.csv'))('%s has a heading for each column and as many cells in each row', (file) => {
    const [head = [], ...rows] = csvParseRows(textOf(file));
    expect(rows.length).toBeGreaterThan(0);
    expect(head.every((name) => /^[a-z][a-z0-9_]*$/i.test(name))).toBe(true);
    expect(new Set(head).size).toBe(head.length);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  });

  it.each(under('api/', '.csv'))('%s has no cell that a spreadsheet runs as a formula', (file) => {
    const cells = csvParseRows(textOf(file)).flat();
    expect(cells.filter((cell) => /^[=+@\t\r-](?!\d)/.test(cell))).toEqual([]);
  });

  it('of the series have the headings of their descriptors', () => {
    for (const [id, { data }] of archive.series)
      expect(csvParseRows(textOf(`api/series/${id}.csv`))[0]).toEqual(
        data.schema.fields.map(({ name }) => name),
      );
  });

  it.each(['counties', 'states'])('of the %s have a row for each', (name) => {
    const given = csvParseRows(textOf(`api/places/${name}.csv`));
    expect(given.map(([first]) => first)).toEqual(
      csvParseRows(readFileSync(`data/places/${name}.csv`, 'utf8')).map(([first]) => first),
    );
  });
});
