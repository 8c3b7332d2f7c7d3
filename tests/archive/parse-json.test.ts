import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/archive/parse-markdown.ts';
import { parseJson } from '../../src/archive/parse-json.ts';

/** Returns the value of a text that has no fault. */
function valueOf(text: string): unknown {
  const read = parseJson(text);
  if (isFault(read)) throw new Error(read.message);
  return read.value;
}

describe('parseJson', () => {
  it('gives the value of any sound text, colons and quotation marks inside its strings included', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('a": ', '\\', '"', ':', '__proto__'));
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        part,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('any'), { maxLength: 4 }),
      map: fc.dictionary(part, tie('any'), { maxKeys: 4, noNullPrototype: true }),
    })).any;
    fc.assert(
      fc.property(value, (any) => {
        // Compared as text: JSON.parse itself may take one name with an escape in it for another.
        const text = JSON.stringify(any, null, 1);
        expect(JSON.stringify(valueOf(text), null, 1)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"a": 1, "a": 2}', 10],
    ['{"b": [{"a": 1, "\\u0061": 2}]}', 17],
    ['{"a": {"x\\": 1": 1}, "a": 2}', 22],
  ])('finds the key given twice in %s', (text, column) => {
    expect(parseJson(text)).toMatchObject({ line: 1, column, message: 'the key "a" is given twice' });
  });

  it('says where each part stands', () => {
    const read = parseJson('{\n "a": [1, "b\\tc"]\n}');
    if (isFault(read)) throw new Error(read.message);
    expect(read.at(['a', 1])).toEqual({ line: 2, column: 11 });
    expect(read.at(['a', 1], 2)).toEqual({ line: 2, column: 15 });
    expect(read.at(['gone'])).toEqual({ line: 1, column: 1 });
  });
});
