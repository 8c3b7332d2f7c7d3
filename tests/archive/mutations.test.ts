import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDate } from '../../src/dates/index.ts';
import { printIssued } from '../../src/views/sources/source-label.ts';
import { proseTexts, References, renderField, renderTree } from '../../src/prose/index.ts';
import type { Archive, InputFile, Problem } from '../../src/archive/index.ts';
import { goodFiles, load } from '../checks/fixture-files.ts';

const good = goodFiles();

/** Ways to spoil bytes, each from where it works, how far it reaches and bytes to put in. */
const spoil: ((bytes: number[], at: number, length: number, more: number[]) => number[])[] = [
  (bytes, at, length) =>
    bytes.map((byte, i) => (i >= at && i < at + Math.min(length, 4) ? byte ^ (1 << (length % 8)) : byte)),
  (bytes, at, _, more) => [...bytes.slice(0, at), ...more, ...bytes.slice(at)],
  (bytes, at, length) => [...bytes.slice(0, at), ...bytes.slice(at + length)],
  (bytes, at, length) => [...bytes.slice(0, at + length), ...bytes.slice(at)],
  (bytes, at) => bytes.slice(0, at),
  (bytes, at, length) => [
    ...bytes.slice(0, at),
    ...bytes.slice(at, at + length).reverse(),
    ...bytes.slice(at + length),
  ],
];

/** Pieces that mean something to one of the parsers. */
const pieces = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  ':',
  '\n',
  '---\n',
  '- ',
  '> ',
  '*',
  '_',
  '`',
  '<b>',
  '](',
  '](claim:',
  '](series:a/b/c',
  '](term:lamp)',
  '](chart:x)',
  '#',
  '&',
  '!',
  '|',
  '\r',
  '\0',
  '\uFEFF',
  '9',
  '1,500',
  '-',
  'null',
  'true',
  '1e999',
  '__proto__',
  '/',
  '~',
  '%',
  '..',
  'FY2011',
  '2010-13',
  'é',
  '\u2028',
  '[^a]: x',
];
const inserted = fc.oneof(
  fc.constantFrom(...pieces).map((piece) => [...new TextEncoder().encode(piece)]),
  fc.array(fc.nat(255), { minLength: 1, maxLength: 8 }),
);

const mutation = fc.record({
  file: fc.nat(good.length - 1),
  way: fc.nat(spoil.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  more: inserted,
});

function mutate(
  files: readonly InputFile[],
  { file, way, at, length, more }: typeof mutation extends fc.Arbitrary<infer M> ? M : never,
): InputFile[] {
  return files.map((one, i) => {
    if (i !== file || !one.bytes) return one;
    const bytes = [...one.bytes];
    const changed = spoil[way]?.(bytes, Math.floor(at * bytes.length), length, more) ?? bytes;
    return { path: one.path, bytes: new Uint8Array(changed) };
  });
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return (
    Object.isFrozen(value) && Object.entries(value).every(([name, part]) => name === 'tree' || isFrozen(part))
  );
}

/** Returns whether line and column lie inside the text of the file. */
function isInside(files: readonly InputFile[], { file, line, column }: Problem): boolean {
  const lines = new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(files.find(({ path }) => path === file)?.bytes)
    .split('\n');
  return line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
}

function expectToBeTold(problems: readonly Problem[], files: readonly InputFile[]): void {
  for (const problem of problems) {
    const { rule, file, line, column, message, fix } = problem;
    expect(good.some(({ path }) => path === file)).toBe(true);
    expect([rule, message, fix].every((text) => text.length > 0)).toBe(true);
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(Number.isInteger(line) && Number.isInteger(column)).toBe(true);
    expect([problem, isInside(files, problem)]).toEqual([problem, true]);
  }
}

function expectToBeFrozen(archive: Archive): void {
  for (const entries of [archive.claims, archive.sources, archive.series, archive.events, archive.places]) {
    for (const entry of entries.values()) expect(isFrozen(entry)).toBe(true);
  }
  expect(isFrozen(archive)).toBe(true);
}

function expectToBePrintable(archive: Archive): void {
  const page = {
    archive,
    references: new References(archive),
    href: (address: string) => address,
    chart: () => '<figure></figure>',
  };
  for (const { entry, path, source, tree } of proseTexts(archive))
    expect(path.length ? renderField(source, page) : renderTree(tree, page), entry.file).not.toBe('');
  for (const { data } of archive.sources.values()) expect(printIssued(data)).not.toBe('');
  for (const { data } of archive.events.values()) expect(printDate(data.date)).not.toBe('');
  for (const { data } of archive.claims.values())
    for (const date of [data.date, data.period]) expect(date && printDate(date)).not.toBe('');
  for (const { data } of archive.places.values())
    expect(data.activated && printDate(data.activated)).not.toBe('');
}

describe('for any change of bytes', () => {
  test('loading ends with problems, each with a place inside its file and a way to fix it, or with a frozen Record of which every text, reference and date can be printed', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const files = mutations.reduce(mutate, good);
        const { problems, archive } = load(files);
        expectToBeTold(problems, files);
        expectToBeFrozen(archive);
        if (problems.length === 0) expectToBePrintable(archive);
      }),
      { numRuns: 500 },
    );
  }, 600_000);

  test('a place lies inside its file where a quotation mark stands last', () => {
    const quote = '"'.charCodeAt(0);
    // Some files at a time, so that most of what the others name stays whole.
    const many = 7;
    for (let part = 0; part < many; part++) {
      for (const back of [1, 2, 3]) {
        const files = good.map((file, i) =>
          i % many === part && file.bytes
            ? { ...file, bytes: file.bytes.with(file.bytes.length - back, quote) }
            : file,
        );
        expectToBeTold(load(files).problems, files);
      }
    }
  });

  test('the same bytes give the same problems, in one order', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const files = mutations.reduce(mutate, good);
        const { problems } = load(files);
        expect(load(files).problems).toEqual(problems);
        // What cannot be read comes first, then what is not in its form, then the others.
        const rankOf = (rule: string) =>
          rule === 'file-readable' ? 0 : ['file-known', 'syntax', 'schema'].includes(rule) ? 1 : 2;
        const order = problems.map(
          ({ rule, file, line, column }) => [rankOf(rule), file, line, column] as const,
        );
        expect(
          order.every(([rank, file, line, column], i) => {
            const [r, f, l, c] = order[i - 1] ?? [0, '', 0, 0];
            if (r !== rank) return r < rank;
            return f < file || (f === file && (l < line || (l === line && c <= column)));
          }),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
