import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { Package } from 'datapackage';
import { gunzipSync, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { getOrThrow } from '../../src/archive/index.ts';
import { zipName } from '../../src/exports/package-name.ts';
import { archive } from '../real-archive.ts';
import { built, builtFiles, pageOf, textOf } from './built-site.ts';

interface Descriptor {
  resources: {
    path: string;
    bytes: number;
    hash: string;
    compression?: string;
    schema?: { fields: { name: string }[] };
  }[];
}
const descriptor = JSON.parse(textOf('api/datapackage.json')) as Descriptor;
const bytesOf = (path: string) => readFileSync(`${built}/api/${path}`);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const load = (what: object, basePath = `${built}/api`) => Package.load(structuredClone(what), { basePath });

describe('/api/datapackage.json', () => {
  it('is valid by the published profiles of a Data Package and its tables', async () => {
    const { valid, errors } = await load(descriptor);
    expect([valid, errors.map(String)]).toEqual([true, []]);
  });

  it('would not be valid with a name in capitals or without tables', async () => {
    expect((await load({ ...descriptor, name: 'The Record' })).valid).toBe(false);
    expect((await load({ ...descriptor, resources: [] })).valid).toBe(false);
  });

  it('describes every table below /api/ and its other files, with size and checksum', () => {
    const tables = builtFiles().flatMap((file) => /^api\/(.+\.csv|panel\/.+)$/.exec(file)?.[1] ?? []);
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(tables);
    for (const { path, bytes, hash } of descriptor.resources)
      expect([path, bytes, hash]).toEqual([path, bytesOf(path).length, `sha256:${sha256(bytesOf(path))}`]);
  });

  it('has for every table the columns, types and keys that its rows have', async () => {
    const { resources } = await load({
      ...descriptor,
      resources: descriptor.resources.filter(({ schema, compression }) => schema && !compression),
    });
    for (const resource of resources) {
      const rows = await resource.read({ keyed: true });
      expect([resource.name, resource.tabular, rows.length > 0]).toEqual([resource.name, true, true]);
    }
  });

  const folder = mkdtempSync(`${tmpdir()}/package-`);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the same for tables that are packed, as the first lines of each show once it is unpacked', async () => {
    const packed = descriptor.resources.filter(({ compression }) => compression === 'gz');
    expect(packed.length).toBeGreaterThan(0);
    for (const { compression: _, ...table } of packed) {
      const path = basename(table.path, '.gz');
      const lines = new TextDecoder().decode(gunzipSync(bytesOf(table.path))).split('\n');
      writeFileSync(`${folder}/${path}`, `${lines.slice(0, 2000).join('\n')}\n`);
      const [resource] = (await load({ ...descriptor, resources: [{ ...table, path }] }, folder)).resources;
      expect(await resource?.read({ keyed: true })).toHaveLength(1999);
    }
  });

  describe('beside a table with a wrong cell', () => {
    it('is found not to fit', async () => {
      const [first] = descriptor.resources;
      const path = 'table.csv';
      writeFileSync(`${folder}/${path}`, textOf(`api/${first?.path}`).replace(/,\d{4,},/, ',many,'));
      const [resource] = (await load({ ...descriptor, resources: [{ ...first, path }] }, folder)).resources;
      await expect(resource?.read({ keyed: true })).rejects.toThrow();
    });
  });
});

describe('the file that holds everything', () => {
  const files = unzipSync(bytesOf(zipName(archive)));

  it('holds every file below /api/ but pictures and the files of lessons, byte for byte', () => {
    const expected = builtFiles().flatMap((file) =>
      /^api\/.*(?<!\.png|\.svg|\.zip|\.docx|\.imscc)$/.test(file) ? [file.slice(4)] : [],
    );
    const {
      'README.md': readme,
      'CODEBOOK.md': _codebook,
      'LICENSE.txt': _license,
      'CITATION.cff': _citation,
      SHA256SUMS: sums,
      ...rest
    } = files;
    expect(Object.keys(rest).sort()).toEqual(expected);
    for (const [name, bytes] of Object.entries(rest))
      expect([name, sha256(bytes)]).toEqual([name, sha256(bytesOf(name))]);
    expect(new TextDecoder().decode(readme)).toContain('Creative Commons Attribution');
    expect(new TextDecoder().decode(sums).trim().split('\n').sort()).toEqual(
      expected.map((name) => `${sha256(bytesOf(name))}  ${name}`).sort(),
    );
  });
});

/** The lines of code on the page on loading, each with the heading above it. */
const { lines: loadingLines } = getOrThrow(archive.pages, 'data-load').tree.children.reduce<{
  language: string;
  lines: { language: string; lines: string }[];
}>(
  ({ language, lines }, node) => ({
    language: node.type === 'heading' ? toString(node) : language,
    lines: node.type === 'code' ? [...lines, { language, lines: node.value }] : lines,
  }),
  { language: '', lines: [] },
);

describe('the lines that load a table', () => {
  it('name files and columns that there are', () => {
    const columns = new Map(
      descriptor.resources.map(({ path, schema }) => [path, schema?.fields.map(({ name }) => name) ?? []]),
    );
    for (const { language, lines } of loadingLines) {
      const paths = [...lines.matchAll(/(?:series|places)\/[a-z-]+\.csv/g)].map(([path]) => path);
      expect(paths.filter((path) => !columns.has(path))).toEqual([]);
      const made = new Set([...lines.matchAll(/(?:\$|\[")(\w+)(?:"\])? (?:<-|=) /g)].map(([, name]) => name));
      const named = [...lines.matchAll(/(?:counties|removals)(?:\$|\[")(\w+)/g)].flatMap(([, name = '']) =>
        made.has(name) ? [] : [name],
      );
      const known = paths.flatMap((path) => columns.get(path) ?? []);
      expect([language, named.filter((name) => !known.includes(name))]).toEqual([language, []]);
    }
  });

  it('stand on the page that shows them', () => {
    const { document } = pageOf('data/load/index.html', textOf('data/load/index.html'));
    const codes = [...document.querySelectorAll('pre code')].map(({ textContent }) => textContent.trimEnd());
    for (const { lines } of loadingLines) expect(codes).toContain(lines.replaceAll('{address}', '/api'));
  });
});
