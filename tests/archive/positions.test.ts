import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFault, parseMarkdown } from '../../src/archive/index.ts';
import { parseCsv } from '../../src/archive/parse-csv.ts';
import { parseFrontMatter } from '../../src/archive/parse-front-matter.ts';
import { parseJson } from '../../src/archive/parse-json.ts';
import { lineFinder, type Parsed, type ParseFault, type Path } from '../../src/archive/parsed.ts';
import { blocksOf } from '../../src/prose/blocks.ts';
import { positionAt } from '../checks/fixture-files.ts';

function sound<T extends object>(result: T | ParseFault): T {
  if (isFault(result)) throw new Error(result.message);
  return result;
}

/**
 * Returns line and column of a word of the value at `path`, as the parser has them and as they stand in the
 * source.
 */
function both(source: string, parsed: Parsed, path: Path, value: string, word: string) {
  return { parsed: parsed.at(path, value.indexOf(word)), source: positionAt(source, source.indexOf(word)) };
}

describe('the place of a character', () => {
  test('is line and column from 1, as splitting the text gives them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'é', '𝄞') }), fc.nat(), (text, n) => {
        const offset = n % (text.length + 1);
        expect(lineFinder(text)(offset)).toEqual(positionAt(text, offset));
      }),
    );
  });

  test('inside a JSON string counts each escape as it is written', () => {
    const source = '{\n  "a": ["x", "one\\u00e9\\n \\"two\\" \\\\ WORD"]\n}';
    const parsed = sound(parseJson(source));
    expect(both(source, parsed, ['a', 1], 'oneé\n "two" \\ WORD', 'WORD')).toEqual({
      parsed: { line: 2, column: 38 },
      source: { line: 2, column: 38 },
    });
  });

  test('of a value that is missing is that of what should hold it', () => {
    const parsed = sound(parseJson('{\n  "a": {}\n}'));
    expect(parsed.at(['a', 'b', 0])).toEqual({ line: 2, column: 8 });
    expect(parsed.at(['c'])).toEqual({ line: 1, column: 1 });
  });

  test('is found for every word of any JSON string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (before) => {
        const value = `${before}WORD`;
        const source = JSON.stringify({ a: value }, null, 1);
        expect(sound(parseJson(source)).at(['a'], before.length)).toEqual(
          positionAt(source, source.lastIndexOf('WORD')),
        );
      }),
    );
  });
});

describe('the place of a word in front matter', () => {
  test.each<[string, string]>([
    ['plain', 'a: one two WORD'],
    ['plain over two lines', 'a: one two\n  three WORD'],
    ['in single quotes', "a: 'it''s a WORD'"],
    ['in double quotes', 'a: "one \\"two\\" \\u00e9 \\n WORD"'],
    ['folded', 'a: >-\n  one two\n  three WORD four'],
    ['folded with paragraphs', 'a: >\n  one two\n\n  three\n  four WORD\n'],
    ['literal', 'a: |\n  one\n    two\n  WORD\n'],
    ['with a deeper margin', 'a: >-\n      one\n      WORD two'],
    ['in double quotes over two lines', 'a: "one\n  two WORD"'],
  ])('is where it stands in a text written %s', (_, source) => {
    const parsed = sound(parseFrontMatter(source, 1));
    const value = (parsed.value as { a: string }).a;
    const places = both(source, parsed, ['a'], value, 'WORD');
    expect(places.parsed).toEqual(places.source);
  });

  test('counts from the line on which the front matter begins', () => {
    expect(sound(parseFrontMatter('a: 1\nb: 2', 5)).at(['b'])).toEqual({ line: 6, column: 4 });
  });
});

describe('the place of a word in Markdown', () => {
  test.each<[string, string]>([
    ['a paragraph', 'one\ntwo WORD'],
    ['a list with a margin', '- one\n  two\n  three WORD'],
    ['a list in a list', '1. one\n   - two\n     three WORD'],
    ['a quotation', '> one\n> two\n>three WORD'],
    ['a text with escapes', 'one \\* two\\_three \\\\ WORD'],
    ['a text with a backslash that escapes nothing', 'one \\two WORD'],
    ['a text with character references', 'a &amp; b &eacute; &#65; &unknown; WORD'],
    ['emphasis', 'one *two **three WORD***'],
    ['a heading', '## one WORD'],
    ['a heading with an underline', 'one\nWORD\n---'],
    ['the words of a link', '[one\ntwo WORD](claim:a)'],
    ['code', 'one ``two WORD`` three'],
    ['a line that is broken by hand', 'one  \ntwo\\\nthree WORD'],
    ['the description of an image', '![one WORD](chart:a)'],
    ['a table', '| one | two |\n|---|---|\n| three | four WORD |'],
    ['a line behind a blank at a line end', 'one \ntwo WORD'],
  ])('is where it stands in %s', (_, source) => {
    const tree = sound(parseMarkdown(source));
    const block = blocksOf({ tree, source }).find(({ text }) => text.includes('WORD'));
    expect(block?.offsetAt(block.text.indexOf('WORD'))).toBe(source.indexOf('WORD'));
  });
});

describe('the cells of a table', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', ' ', 'é') });
  const quote = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

  test('are read as they were written, each with the column in which it begins', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const lines = rows.map((row) => row.map(quote));
        const table = sound(parseCsv(['x,y,z', ...lines.map((line) => line.join(','))].join('\n')));
        expect(table.rows.map(({ cells }) => ['x', 'y', 'z'].map((name) => cells[name]?.text))).toEqual(rows);
        expect(table.rows.map(({ cells }) => cells['z']?.column)).toEqual(
          lines.map(([x = '', y = '']) => x.length + y.length + 3),
        );
      }),
    );
  });
});
