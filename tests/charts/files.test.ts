import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/charts/parts/palette.ts';
import { toStandaloneSvg } from '../../src/charts/files/standalone-svg.ts';
import { toCsv } from '../../src/charts/files/to-csv.ts';
import { holdsIds } from '../../src/charts/chart.ts';
import { toJson } from '../../src/charts/files/to-json.ts';
import { toPng } from '../../src/charts/files/to-png.ts';
import { frameOf, labelsOf, parseSvg } from './read-drawing.ts';
import { overlap, within } from '../../src/charts/parts/place-labels.ts';
import { archive } from '../real-archive.ts';
import { charts } from '../real-charts.ts';

const edition = { version: '1.2.3', date: '2026-11-22' };
const licence = { name: 'CC-BY-4.0' };
const fonts = ['src/charts/parts/fonts/sans-400.ttf', 'src/charts/parts/fonts/sans-600.ttf'];

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  const rows = chart.rows;

  test('has a CSV that reads back as its rows', () => {
    const read = csvParse(toCsv(chart));
    expect(read.columns).toEqual(chart.columns.map(({ name }) => name));
    expect([...read].map((row) => ({ ...row }))).toEqual(
      rows.map((row) => Object.fromEntries(chart.columns.map(({ name }) => [name, String(row[name] ?? '')]))),
    );
  });

  test('has a JSON that reads back as its rows, dates in four forms, ids as lists', () => {
    const { rows: read } = JSON.parse(JSON.stringify(toJson(chart, { edition, licence }))) as {
      rows: { [name: string]: unknown }[];
    };
    expect(read.length).toBe(rows.length);
    for (const [i, row] of rows.entries()) {
      for (const { name, type } of chart.columns) {
        const [value, published] = [row[name] ?? null, read[i]?.[name]];
        if (type === 'date' && value !== null)
          expect(published).toMatchObject({ edtf: value, words: expect.any(String) as string });
        else if (holdsIds({ type })) expect((published as string[]).join(' ')).toBe(value ?? '');
        else expect(published).toBe(value);
      }
    }
  });

  test('has a JSON that says edition, license, columns and words', () => {
    const json = toJson(chart, { edition, licence });
    expect(json).toMatchObject({
      edition,
      licence,
      chart: {
        id,
        title: chart.title(rows),
        description: chart.describe(rows),
        sources: chart.sources,
      },
    });
    expect(json.schema.fields.map(({ name }) => name)).toEqual(chart.columns.map(({ name }) => name));
  });

  test('has a table whose numbers read back as its rows', () => {
    for (const row of chart.tableRows(rows)) {
      for (const { name, type, format } of chart.columns) {
        if (type !== 'number') continue;
        const digits = format(row[name] ?? null, row)
          .replaceAll('−', '-')
          .replaceAll(/[^-\d.]/g, '');
        expect(digits === '' ? null : Number(digits)).toBe(row[name]);
      }
    }
  });

  describe.each(['wide', 'narrow'] as const)('as a %s SVG of its own', (form) => {
    const text = toStandaloneSvg(chart, archive, { edition, address: 'https://example.org/charts/', form });
    const svg = parseSvg(text);

    test('says title, sources, edition and address', () => {
      const words = labelsOf(svg).map((label) => label.words);
      expect(words).toContain(chart.title(rows));
      expect(words.some((line) => /^Sources?: /.test(line))).toBe(true);
      expect(words).toContain('The Secure Communities Record, edition 1.2.3, November 22, 2026, CC BY 4.0');
      expect(words).toContain('https://example.org/charts/');
    });

    test('leaves the address out where the site has none', () => {
      expect(toStandaloneSvg(chart, archive, { edition, form })).not.toContain('example.org');
    });

    test('carries its own style, with literal colors for light and for dark', () => {
      expect(text).not.toContain('var(');
      const css = svg.querySelector('style')?.textContent ?? '';
      const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
      // The accent is for links and cards; no drawing of data has it.
      const { accent: _, ...drawn } = palette;
      for (const { light: onLight, dark: onDark } of Object.values(drawn)) {
        expect(light).toContain(onLight);
        expect(dark).toContain(onDark);
      }
    });

    test('keeps its labels apart and inside its frame', () => {
      const labels = labelsOf(svg).filter(({ name }) => ['heading', 'subheading', 'credit'].includes(name));
      for (const { words, box } of labels) expect(within(box, { ...frameOf(svg), x: 0 }), words).toBe(true);
      for (const [i, a] of labels.entries())
        for (const b of labels.slice(i + 1))
          expect(overlap(a.box, b.box), `${a.words} | ${b.words}`).toBe(false);
    });
  });

  test('has a PNG twice as large as its SVG, with ink and text in it', () => {
    const svg = toStandaloneSvg(chart, archive, { edition, scheme: 'light' });
    const png = Buffer.from(toPng(svg, fonts));
    const { width, height } = frameOf(parseSvg(svg));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Math.ceil(2 * width),
      Math.ceil(2 * height),
    ]);
    expect(png.length).toBeGreaterThan(2 * toPng(svg, []).length);
  });
});
