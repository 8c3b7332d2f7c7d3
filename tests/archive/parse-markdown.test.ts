import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/archive/index.ts';
import { archive } from '../real-archive.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

describe('parseMarkdown', () => {
  test('gives for every statement of the Record the tree that remark gives', () => {
    for (const { data } of archive.claims.values())
      expect(parseMarkdown(data.statement)).toEqual(parser.parse(data.statement));
  });

  test('gives for any text of words and punctuation the tree that remark gives', () => {
    const characters = fc.constantFrom(...Array.from('AaZz09 .,;:()-–—/?%$§\'"“”’\n*_[]<>&`#+~|!\\@w='));
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 40 }), (text) => {
        expect(parseMarkdown(text)).toEqual(parser.parse(text));
      }),
      { numRuns: 2000 },
    );
  });
});
