import { kindNames, kindOf, singleNames, singles, type Kind, type Single } from '../kinds/index.ts';

/** What a file under data/ or content/ holds. */
export type FileKind =
  | { kind: Kind; id: string; topic: string }
  | { single: Single }
  /** Words of the interface in a language. */
  | { language: string }
  /** A file that editors read or that other stages own; not a record. */
  | { other: true };

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Returns the form of the paths of a kind's files, with the groups `id` and `topic`. */
function formOf(files: string): RegExp {
  const form = files
    .replaceAll('.', '\\.')
    .replace('**/', `(?:${name}/)*`)
    .replace(/<(\w+)>/g, `(?<$1>${name})`);
  return new RegExp(`^${form}$`);
}

const forms = kindNames.flatMap((kind) => {
  const { files } = kindOf(kind);
  return files === undefined ? [] : [{ kind, form: formOf(files) }];
});

/** Files for authors: our own words, and how we write. */
const others = ['data/spelling.txt', 'content/style.md'];

/**
 * Returns what the file at `path` holds by its place and name, undefined where nothing is kept under such a
 * name.
 */
export function kindOfFile(path: string): FileKind | undefined {
  const language = /^src\/language\/([a-z]+)\/interface\/[a-z-]+\.json$/.exec(path)?.[1];
  if (language !== undefined) return { language };
  const single = singleNames.find((known) => singles[known].file === path);
  if (single) return { single };
  if (others.includes(path) || /^data\/schema\/[a-z]+\.json$/.test(path)) return { other: true };
  for (const { kind, form } of forms) {
    const { id, topic = '' } = form.exec(path)?.groups ?? {};
    if (id !== undefined) return { kind, id, topic };
  }
  return undefined;
}

/** Returns the path of a record's file; for kinds whose records are rows of tables there is none. */
export function pathOf(kind: Kind, id: string, topic = ''): string | undefined {
  return kindOf(kind).files?.replace('<id>', id).replace('<topic>', topic).replace('**/', '');
}
