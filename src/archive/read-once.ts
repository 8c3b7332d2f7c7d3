import { parseFile } from './parse-file.ts';
import type { FileReaders } from './read-archive.ts';
import { validate } from './validate.ts';

type Parse = ReturnType<typeof parseFile>;
type Validated = ReturnType<typeof validate>;

/**
 * Returns readers that keep the first texts of each path, as many as `records`, with what was read in them:
 * who reads a Record again and again, with a file of it changed, parses the rest once.
 */
export function readersOnce(records = 1): FileReaders {
  const parsed = new Map<string, { text: string; read: Parse }[]>();
  const validated = new WeakMap<object, Validated>();
  return {
    parse(path, text) {
      const known = parsed.get(path) ?? [];
      const found = known.find((one) => one.text === text);
      if (found) return found.read;
      const read = parseFile(path, text);
      if (known.length < records) parsed.set(path, [...known, { text, read }]);
      return read;
    },
    validate(schema, path, what) {
      const problems = validated.get(what) ?? validate(schema, path, what);
      validated.set(what, problems);
      return problems;
    },
  };
}
