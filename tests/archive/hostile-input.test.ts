import { describe, expect, test } from 'vitest';
import { largestFile, type InputFile } from '../../src/archive/index.ts';
import {
  goodFiles,
  goodFilesWith,
  load,
  overlay,
  placeOf,
  textFile,
  textOf,
} from '../checks/fixture-files.ts';

const claim = 'data/claims/rollout/first-county-active.json';
const event = 'content/events/program-begins.md';
const csv = 'data/series/lamps.csv';
const goodClaim = textOf(goodFiles(), claim);
const goodEvent = textOf(goodFiles(), event);
const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const encode = (text: string) => new TextEncoder().encode(text);

/**
 * Returns the problems of the good set with one file changed, those that only follow from its loss left out.
 */
function problemsWith(...files: InputFile[]): string[] {
  const { problems } = load(overlay(goodFiles(), files));
  for (const problem of problems) {
    expect(problem.message).not.toBe('');
    expect(problem.fix).not.toBe('');
  }
  return problems.map(placeOf);
}

const withClaim = (text: string) => problemsWith(textFile(claim, text));
const withEvent = (text: string) => problemsWith(textFile(event, text));
const withHead = (head: string) => withEvent(goodEvent.replace('importance: 1\n', head));
/** A body of any length will do here, and it may leave out the claim of the event. */
const withBody = (body: string) =>
  withEvent(goodEvent.replace(/(?<=---\n\n)[\s\S]*/, body)).filter(
    (problem) => !/^(?:event-length|claims-told) /.test(problem),
  );

describe('a file that cannot be read as text is reported alone, at', () => {
  test.each<[string, Uint8Array, string]>([
    ['its beginning where it is empty', bytes(), '1:1'],
    ['its beginning where it holds nothing but blanks', encode(' \n\n'), '1:1'],
    ['its beginning where it has a byte order mark', encode(`\uFEFF${goodClaim}`), '1:1'],
    [
      'the first carriage return',
      encode(goodClaim.replaceAll('\n', '\r\n')),
      `1:${goodClaim.indexOf('\n') + 1}`,
    ],
    ['the first byte that is not UTF-8', new Uint8Array([...encode('{\n  "id'), 0xff, 0xfe]), '2:6'],
    ['a character cut in half at its end', encode('{"é').slice(0, -1), '1:3'],
    ['a surrogate written in UTF-8', bytes(0x22, 0xed, 0xa0, 0x80, 0x22), '1:2'],
    ['an overlong form', bytes(0x22, 0xc0, 0xaf, 0x22), '1:2'],
    ['a zero byte', encode('{\n"i\0d": 1}'), '2:3'],
    ['an escape for terminals', encode('{"\u001B[31m": 1}'), '1:3'],
  ])('%s', (_, content, place) => {
    expect(problemsWith({ path: claim, bytes: content })).toEqual([`file-readable ${claim}:${place}`]);
  });

  test('its beginning where it has more bytes than the largest file', () => {
    expect(problemsWith({ path: claim, bytes: new Uint8Array(largestFile + 1).fill(0x20) })).toEqual([
      `file-readable ${claim}:1:1`,
    ]);
  });

  test('its beginning where it is no file but a folder', () => {
    const files = goodFiles().filter(({ path }) => path !== claim);
    expect(load([...files, { path: claim, unreadable: 'it is a folder' }]).problems.map(placeOf)).toEqual([
      `file-readable ${claim}:1:1`,
    ]);
  });
});

describe('a name', () => {
  test.each([
    'data/claims/rollout/two words.json',
    'data/claims/rollout/свет.json',
    'data/claims/rollout/Lamp.json',
    'data/claims/lamp.json',
    'data/claims/a/b/c.json',
    'content/events/-.md',
    'data/sources/a--b.json',
    'content/events/a.md.md',
    'data/notes.txt',
    'content/events/a\u202Eb.md',
    'data/__proto__.json',
  ])('that no record can have is reported: %s', (path) => {
    expect(problemsWith(textFile(path, 'x'))).toEqual([`file-known ${path}:1:1`]);
  });
});

describe('JSON', () => {
  const long = '9'.repeat(400);
  test.each<[string, string, string]>([
    ['that ends too early', goodClaim.trimEnd().slice(0, -1), '25:4'],
    ['with words behind its end', `${goodClaim.trimEnd()} x`, '26:3'],
    ['with a comment', goodClaim.replace('{', '{ // note'), '1:3'],
    ['with a comma behind the last value', '{"id": "x",}', '1:12'],
    ['with single quotes', "{'id': 1}", '1:2'],
    ['with a number that begins with zero', '{"id": 01}', '1:8'],
    ['with a key given twice', '{"id": "a", "date": "2011", "id": "b"}', '1:29'],
    ['with a key given twice deep inside', '{"sources": [{"id": "a", "id": "b"}]}', '1:26'],
    ['with a line break in a string', '{"id":\n "a\nb"}', '2:4'],
    ['with an escape that there is not', '{"id": "\\x"}', '1:9'],
    ['with a key given twice, once escaped', '{"id": "a", "\\u0069d": "b"}', '1:13'],
  ])('%s is reported at the place', (_, text, place) => {
    expect(withClaim(text)).toEqual([`syntax ${claim}:${place}`]);
  });

  test.each<[string, string]>([
    ['__proto__', '{ "polluted": true }'],
    ['constructor', '{ "prototype": {} }'],
    ['toString', '"x"'],
    ['hasOwnProperty', '1'],
  ])('with the key %s is reported at its value, and nothing is changed by it', (key, value) => {
    const text = goodClaim.replace('  "standing"', `  "${key}": ${value},\n  "standing"`);
    expect(withClaim(text)).toEqual([`schema ${claim}:18:${`  "${key}": `.length + 1}`]);
    expect({}).not.toHaveProperty('polluted');
  });

  test.each<[string, string]>([
    ['1e999', '1e999'],
    ['-1e999', '-1e999'],
    ['a number of four hundred digits', long],
    ['null', 'null'],
    ['a text', '"40"'],
    ['a list', '[40]'],
  ])('with %s for a figure is reported at the figure', (_, value) => {
    const goal = 'data/claims/rollout/reach-goal.json';
    const text = textOf(goodFiles(), goal).replace('"value": 40', `"value": ${value}`);
    const line = text.slice(0, text.indexOf('"value"')).split('\n').length;
    expect(problemsWith(textFile(goal, text))).toEqual([`schema ${goal}:${line}:16`]);
  });

  test.each(['[]', 'null', '1', '"x"', '{}', 'true'])(
    'of another form is reported without an exception: %s',
    (text) => {
      const found = withClaim(text);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((place) => place === `schema ${claim}:1:1`)).toBe(true);
    },
  );

  test.each<[string, string, number]>([
    ['lists', '['.repeat(10_000) + ']'.repeat(10_000), 41],
    ['objects', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), 40 * 5 + 1],
    ['lists that do not end', '['.repeat(100_000), 41],
  ])('nested in %s 10,000 deep is reported where it becomes too deep', (_, text, column) => {
    expect(withClaim(text)).toEqual([`syntax ${claim}:1:${column}`]);
  });
});

describe('front matter', () => {
  test.each<[string, string, string]>([
    ['with an anchor', 'importance: &a 1\n', '7:16'],
    ['with an alias to nothing', 'importance: *a\n', '7:13'],
    ['with a key given twice', 'importance: 1\nimportance: 2\n', '8:1'],
    ['with a tab for a margin', 'importance:\n\t- 1\n', '8:1'],
    ['with a tag', 'importance: !!js/function 1\n', '7:13'],
    ['with quotes that do not end', 'importance: "1\n', '11:51'],
    ['with text and key in one', 'importance: a: b\n', '7:13'],
  ])('%s is reported', (_, head, place) => {
    const [found, ...more] = withHead(head);
    expect(found).toMatch(new RegExp(`^syntax ${event}:\\d+:\\d+$`));
    expect(more).toEqual([]);
    expect(found).toBe(`syntax ${event}:${place}`);
  });

  test.each<[string, string]>([
    ['flow lists', `importance: ${'['.repeat(10_000)}\n`],
    ['flow maps', `importance: ${'{a: '.repeat(10_000)}\n`],
    ['flow lists behind an odd quotation mark', `title: it's 5" long\nimportance: ${'['.repeat(10_000)}\n`],
    ['lists on one line', `importance:\n  ${'- '.repeat(10_000)}a\n`],
    ['questions', `${'? '.repeat(10_000)}a\n`],
    [
      'margins',
      `importance:\n${Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')}\n`,
    ],
  ])('nested in %s is reported without an exception', (_, head) => {
    expect(withHead(head)).toEqual([expect.stringMatching(`^syntax ${event}:\\d+:\\d+$`)]);
  });

  test('keeps a date as text, with or without quotation marks', () => {
    expect(
      withEvent(goodEvent.replace("'2010-03-02'", '2010-03-02').replace("'2026-11-22'", '2026-11-22')),
    ).toEqual([]);
  });

  test.each<[string, string]>([
    ['a number', 'importance: 1e999\n'],
    ['a text', 'importance: yes\n'],
    ['not a number', 'importance: .nan\n'],
    ['nothing', 'importance:\n'],
  ])('with %s for one of three levels is reported at the value or the key', (_, head) => {
    expect(withHead(head)).toEqual([expect.stringMatching(`^schema ${event}:7:\\d+$`)]);
  });

  test('with the key __proto__ is reported and changes nothing', () => {
    expect(withHead('importance: 1\n__proto__: { polluted: true }\n')).toEqual([
      expect.stringMatching(`^schema ${event}:8:\\d+$`),
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  test.each<[string, string]>([
    ['there is none', 'Only text.\n'],
    ['it does not end', goodEvent.replace('\n---\n\n', '\n')],
    ['it does not stand on the first line', `\n${goodEvent}`],
  ])('is missed where %s', (_, text) => {
    expect(withEvent(text)).toEqual([expect.stringMatching(`^syntax ${event}:1:1$`)]);
  });

  test('without a text below it is reported at its end', () => {
    expect(withBody('')).toEqual([`syntax ${event}:12:1`]);
  });
});

describe('Markdown', () => {
  const deep = 10_000;
  test.each<[string, string]>([
    ['block quotes', `${'>'.repeat(deep)} a`],
    ['block quotes with blanks', `${'> '.repeat(deep)}a`],
    ['lists on one line', `${'- '.repeat(deep)}a`],
    ['numbered lists on one line', `${'1. '.repeat(deep)}a`],
    ['lists by margins', Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
    ['lists and quotes by turns', `${'> - '.repeat(deep)}a`],
    ['brackets', `${'['.repeat(deep)}a${']'.repeat(deep)}`],
    ['brackets that do not end', '['.repeat(100_000)],
    ['images', '!['.repeat(deep)],
    ['emphasis', `${'*a '.repeat(deep)}${'a*'.repeat(deep)}`],
    ['stars', '*'.repeat(100_000)],
    ['halves of links', 'a]('.repeat(50_000)],
    ['starts of emphasis', '*a_ '.repeat(50_000)],
    ['struck text', '~a'.repeat(50_000)],
    ['code', Array.from({ length: 500 }, (_, i) => '`'.repeat(i)).join('a')],
    ['quotes one by one', '>a\n\n'.repeat(50_000)],
    ['underlined headings', 'a\n-\n'.repeat(50_000)],
    ['one character', 'a'.repeat(900_000)],
    ['one line of words', 'a '.repeat(450_000)],
    ['empty lines', `a${'\n'.repeat(900_000)}a`],
  ])('made of %s is reported and not parsed', (_, body) => {
    expect(withBody(body)).toEqual([expect.stringMatching(`^syntax ${event}:\\d+:\\d+$`)]);
  });

  test.each<[string, string]>([
    ['a long table', `| a | b |\n|---|---|\n${'| [words](https://example.org) | words |\n'.repeat(200)}`],
    ['a long list', '- [words](https://example.org) and words\n'.repeat(200)],
    [
      'forty paragraphs',
      Array.from({ length: 40 }, (_, i) => `A *word* of [${'a'.repeat(i + 1)}](https://example.org).`).join(
        '\n\n',
      ),
    ],
    ['a list six deep', Array.from({ length: 6 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
  ])('of an honest size is read: %s', (_, body) => {
    expect(withBody(body)).toEqual([]);
  });

  test.each<[string, string]>([
    ['a link to the event itself', '[the lamp](event:program-begins)'],
    ['a definition that nothing uses', '[a]: https://example.org\n\nWords.'],
    ['a footnote of itself', 'Words.[^a]\n\n[^a]: Words.[^a]'],
    ['odd line ends of a list', '- a\n\n\n- b'],
  ])('with %s is read without an exception', (_, body) => {
    expect(withBody(body)).toEqual([]);
  });
});

describe('a table', () => {
  const table = textOf(goodFiles(), csv);
  test.each<[string, string, string]>([
    ['with a quotation mark that is not closed', table.replace('south."', 'south.'), '2:72'],
    ['with text behind a closing quotation mark', table.replace('south."', 'south." x'), '2:72'],
    [
      'with a quotation mark inside a bare field',
      table.replace('No one counted', 'No one "counted" it'),
      '4:16',
    ],
    ['with a row too short', table.replace('FY2012,,', 'FY2012,'), '4:1'],
    ['with a row too long', table.replace('FY2012,,', 'FY2012,,,'), '4:1'],
    ['with an empty line', table.replace('FY2012', '\nFY2012'), '4:1'],
    ['with a heading given twice', table.replace('north,south', 'north,north'), '1:36'],
    ['with a field over two lines', table.replace('parts, north', 'parts,\nnorth'), '2:72'],
  ])('%s is reported at the place', (_, text, place) => {
    expect(problemsWith(textFile(csv, text))).toEqual([`syntax ${csv}:${place}`]);
  });

  test('that is missing is reported at its descriptor', () => {
    const { problems } = load(goodFiles().filter(({ path }) => path !== csv));
    expect(problems.map(placeOf)).toEqual(['file-known data/series/lamps.json:1:1']);
  });

  test('without a descriptor is reported at its beginning', () => {
    expect(problemsWith(textFile('data/series/moths.csv', 'a,b\n1,2\n'))).toEqual([
      'file-known data/series/moths.csv:1:1',
    ]);
  });

  test('whose descriptor is broken is not reported as well', () => {
    expect(problemsWith(textFile('data/series/lamps.json', '{'))).toEqual([
      'syntax data/series/lamps.json:1:1',
    ]);
  });

  test.each(['data/places/states.csv', 'data/places/counties.csv'])(
    'of places with a heading that there is not is reported once: %s',
    (path) => {
      const text = textOf(goodFiles(), path);
      expect(problemsWith(textFile(path, text.replace('fips', 'FIPS')))).toEqual([`schema ${path}:1:1`]);
      expect(problemsWith(textFile(path, text.replaceAll(/^([^,]*),[^,]*/gm, '$1')))).toEqual([
        `schema ${path}:1:1`,
      ]);
    },
  );

  test('of places with an impossible population is reported at the cell', () => {
    const path = 'data/places/counties.csv';
    expect(problemsWith(textFile(path, textOf(goodFiles(), path).replace('5000', '5e3.1')))).toEqual([
      `schema ${path}:2:38`,
    ]);
  });
});

describe('what only follows from a file that cannot be read is not reported', () => {
  test.each(goodFiles().map(({ path }) => path))('when it is %s', (path) => {
    expect(problemsWith({ path, bytes: bytes(0xff) })).toEqual([`file-readable ${path}:1:1`]);
  });

  const folders = goodFiles().flatMap(({ path }) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  });
  test.each([...new Set(folders)])('when it is the folder %s', (folder) => {
    const others = goodFiles().filter(({ path }) => !path.startsWith(`${folder}/`));
    const { problems } = load([...others, { path: folder, unreadable: 'you may not read it' }]);
    expect(problems.map(placeOf)).toEqual([`file-readable ${folder}:1:1`]);
  });

  test('but what else is wrong stands below it', () => {
    const files = goodFiles().filter(({ path }) => !path.startsWith('data/stages/'));
    const broken = overlay(
      [...files, { path: 'data/stages', unreadable: 'you may not read it' }],
      [textFile('content/glossary/lamp.md', 'Only text.\n')],
    );
    expect(load(broken).problems.map(placeOf)).toEqual([
      'file-readable data/stages:1:1',
      'syntax content/glossary/lamp.md:1:1',
    ]);
  });

  test('where there is no vocabulary, but the lack of it is', () => {
    const { problems } = load(goodFiles().filter(({ path }) => path !== 'data/vocabulary.json'));
    expect(problems.map(placeOf)).toEqual(['file-known data/vocabulary.json:1:1']);
  });

  test('and no waiver hides it', () => {
    const waiver = {
      rule: 'syntax',
      file: claim,
      words: 'JSON',
      reason: 'It looks better without the brace.',
    };
    const files = goodFilesWith('data/waivers.json', '[]', JSON.stringify([waiver]));
    expect(load(overlay(files, [textFile(claim, '{')])).problems.map(placeOf)).toEqual([
      `syntax ${claim}:1:1`,
      'waiver-needed data/waivers.json:1:2',
    ]);
  });
});

describe('a record that names itself is reported at the name:', () => {
  test.each<[string, string, string, string, string]>([
    [
      'an event that follows itself',
      event,
      'actors: [office]',
      'follows: [{ event: program-begins, how: answers }]',
      'program-begins',
    ],
    ['a term that sends to itself', 'content/glossary/lamp.md', 'also: [light]', 'seeAlso: [lamp]', 'lamp]'],
    [
      'a claim computed of itself',
      'data/claims/figures/lamps-so-far-fy2011.json',
      '"lamps-fy2010"',
      '"lamps-so-far-fy2011"',
      '"lamps-so-far-fy2011"',
    ],
  ])('%s', (_, path, old, by, name) => {
    const files = goodFilesWith(path, old, by);
    const text = textOf(files, path);
    const at = text.lastIndexOf(name);
    const lines = text.slice(0, at).split('\n');
    expect(load(files).problems.map(placeOf)).toContain(
      `reference-known ${path}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`,
    );
  });
});
