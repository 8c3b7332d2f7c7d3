import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/archive/read-files.ts';
import { reuseTexts, textsMade } from '../../src/archive/kept-texts.ts';
import { parseFile } from '../../src/archive/parse-file.ts';
import { isFault, parseMarkdown } from '../../src/archive/parse-markdown.ts';

const files = readFiles('.').flatMap(({ path, bytes }, i) =>
  bytes && path.endsWith('.md') && i % 5 === 0 ? [{ path, text: new TextDecoder().decode(bytes) }] : [],
);

/** Takes what earlier runs made, each text being its own sum. */
const reuse = (made: ReadonlyMap<string, string> = new Map()) => {
  reuseTexts({ made, sumOf: (text) => text });
};

// No other file of tests keeps what it reads.
afterEach(() => {
  reuseTexts(undefined);
});

/** Returns what a file says, and where its first field stands. */
function said(path: string, text: string) {
  const read = parseFile(path, text);
  return isFault(read)
    ? read
    : { value: read.parsed.value, body: read.body, title: read.parsed.at(['title'], 2) };
}

describe('what an earlier run read', () => {
  it('is the same when it is taken as when it is read', () => {
    const fresh = files.map(({ path, text }) => said(path, text));
    reuse();
    for (const { path, text } of files) parseFile(path, text);
    reuse(textsMade());
    expect(files.map(({ path, text }) => said(path, text))).toStrictEqual(fresh);
    expect(textsMade()).toBeUndefined();
  });

  it('is the same for any text with marks of Markdown', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('a1 .\n*_[]()<>&`#-|!\\^~:')),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (markdown) => {
        reuseTexts(undefined);
        const fresh = parseMarkdown(markdown);
        reuse();
        parseMarkdown(markdown);
        expect(parseMarkdown(markdown)).toStrictEqual(fresh);
      }),
      { numRuns: 1000 },
    );
  });

  it('is a tree of its own each time, which can be changed', () => {
    reuse();
    expect(parseMarkdown('*a*')).not.toBe(parseMarkdown('*a*'));
  });

  it('is left out where the file has a fault, whose place is told each time', () => {
    reuse();
    const broken = '---\ntitle: a: b\n---\n\nText.\n';
    expect(said('content/events/x.md', broken)).toMatchObject({ line: 2 });
    expect(said('content/events/x.md', broken)).toMatchObject({ line: 2 });
  });

  it('is let go once it is more than twice what a run asks for', () => {
    reuse(new Map(Array.from({ length: 5 }, (_, i) => [`old${i}`, '1'])));
    parseMarkdown('*new*');
    expect(textsMade()?.size).toBe(1);
  });
});
