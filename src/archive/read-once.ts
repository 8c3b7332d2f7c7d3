import type { AnyEntry, AnySingle, InterfaceWords } from './archive.ts';
import { parseCsv } from './parse-csv.ts';
import { parseFile } from './parse-file.ts';
import type { FileReaders } from './read-archive.ts';
import { readRows } from './read-rows.ts';
import { validate } from './validate.ts';

type Validated = ReturnType<typeof validate>;

/** Returns a function that keeps what was made of the first texts of each path, as many as `most`. */
function firstTexts<T>(most: number): (path: string, text: string, make: () => T) => T {
  const known = new Map<string, { text: string; made: T }[]>();
  return (path, text, make) => {
    const earlier = known.get(path) ?? [];
    const found = earlier.find((one) => one.text === text);
    if (found) return found.made;
    const made = make();
    if (earlier.length < most) known.set(path, [...earlier, { text, made }]);
    return made;
  };
}

/**
 * Returns readers that keep the first texts of each path, as many as `records`, with what was read in them:
 * who reads a Record again and again, with a file of it changed, reads the rest once. Its entries are then
 * the same objects, so that what is remembered of an entry or its texts holds for all these readings.
 */
export function readersOnce(records = 1): FileReaders {
  const parsed = firstTexts<ReturnType<typeof parseFile>>(records);
  const tables = firstTexts<ReturnType<typeof parseCsv>>(records);
  const rows = firstTexts<ReturnType<typeof readRows>>(records);
  const made = new WeakMap<object, { table: object | undefined; entry: unknown }>();
  const validated = new WeakMap<object, Validated>();
  return {
    parse: (path, text) => parsed(path, text, () => parseFile(path, text)),
    table: (path, csv) => tables(path, csv, () => parseCsv(csv)),
    rows: (kind, form, path, csv) => rows(`${kind} ${path}`, csv, () => readRows(kind, form, path, csv)),
    made<T extends AnyEntry | AnySingle | InterfaceWords>(
      read: object,
      table: object | undefined,
      make: () => T,
    ): T {
      const known = made.get(read);
      if (known && known.table === table) return known.entry as T;
      const entry = make();
      if (!known) made.set(read, { table, entry });
      return entry;
    },
    validate(schema, path, what) {
      const problems = validated.get(what) ?? validate(schema, path, what);
      validated.set(what, problems);
      return problems;
    },
  };
}
