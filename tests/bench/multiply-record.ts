import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copiedTitle, frontMatter, waiveCopies } from '../multiply-events.ts';

/**
 * What is copied: everything but places, series and the vocabulary's words, which do not grow with the text.
 */
const folders = [
  'content/events',
  'content/explainers',
  'content/glossary',
  'data/claims',
  'data/conflicts',
  'data/sources',
];

/** What names a record that has copies: fields of records, and links. */
const naming = new Set([
  'claims',
  'dateFrom',
  'decidedBy',
  'event',
  'events',
  'formerIds',
  'from',
  'id',
  'measure',
  'next',
  'seeAlso',
]);
const links = /(\]\((?:claim|event|explainer|source|term):)([a-z0-9-]+)/g;

const renamedLinks = (text: string, suffix: string) => text.replace(links, `$1$2${suffix}`);

/**
 * Returns `value`, found in the field `key`, with the suffix behind every id that it names:
 * `gao-183000#total` becomes `gao-183000-x2#total`.
 */
function renamed(value: unknown, suffix: string, key = ''): unknown {
  if (typeof value === 'string')
    return naming.has(key) ? value.replace(/^[^#]+/, `$&${suffix}`) : renamedLinks(value, suffix);
  if (Array.isArray(value)) return value.map((item: unknown) => renamed(item, suffix, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [field, renamed(item, suffix, field)]),
  );
}

/** Returns a copy of a source with addresses of its own, which nobody has archived or numbered. */
function withOwnAddress(copy: unknown, suffix: string): unknown {
  if (typeof copy !== 'object' || copy === null || !('URL' in copy)) return copy;
  const own = (address: unknown) => `${String(address)}?copy=${suffix.slice(2)}`;
  const { custom } = copy as { custom?: { officialUrl?: string } };
  const { officialUrl } = custom ?? {};
  return {
    ...copy,
    ...(custom && {
      custom: { ...custom, archiveUrl: undefined, officialUrl: officialUrl && own(officialUrl) },
    }),
    DOI: undefined,
    URL: own(copy.URL),
  };
}

/** Returns a copy of a record, its title marked as that of a copy. */
function copied(data: unknown, suffix: string): unknown {
  const copy = renamed(data, suffix);
  const isTitled = typeof copy === 'object' && copy !== null && 'title' in copy && !('custom' in copy);
  if (!isTitled) return withOwnAddress(copy, suffix);
  const order = 'order' in copy ? { order: Number(copy.order) + 1000 * Number(suffix.slice(2)) } : {};
  const also = 'also' in copy ? { also: (copy.also as string[]).map((name) => name + suffix) } : {};
  return { ...copy, ...order, ...also, title: copiedTitle(String(copy.title), suffix.slice(2)) };
}

function renamedText(path: string, text: string, suffix: string): string {
  if (path.endsWith('.json')) return `${JSON.stringify(copied(JSON.parse(text), suffix), null, 2)}\n`;
  const [, front = '', body = ''] = frontMatter.exec(text) ?? [];
  return `---\n${stringify(copied(parse(front), suffix), { lineWidth: 0 })}---\n${renamedLinks(body, suffix)}`;
}

/** Changes a file of JSON in place. */
function changeJson<T>(path: string, change: (data: T) => T): void {
  writeFileSync(path, `${JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as T), null, 2)}\n`);
}

/** What a copy of a measure says, in which nothing has to be waived. */
const wordsOf = (id: string) => ({
  label: `Copies ${id}`,
  definition: `What the copy ${id} counts.`,
  counts: 'copies',
  of: 'all copies',
});

/**
 * Every copy measures things of its own; else its figures would be compared with those of the other copies.
 */
function addMeasures(root: string, suffixes: readonly string[]): void {
  changeJson<{ measures: { id: string }[] }>(join(root, 'data/vocabulary.json'), (vocabulary) => {
    const copies = suffixes.flatMap((suffix) =>
      vocabulary.measures.map((measure) => ({
        ...measure,
        ...wordsOf(measure.id + suffix),
        id: measure.id + suffix,
      })),
    );
    return { ...vocabulary, measures: [...vocabulary.measures, ...copies] };
  });
}

/** The copies of an explainer are in its group. */
function addToGroups(root: string, suffixes: readonly string[]): void {
  changeJson<{ explainerGroups: { explainers: string[] }[] }>(join(root, 'data/site.json'), (site) => ({
    ...site,
    explainerGroups: site.explainerGroups.map((group) => ({
      ...group,
      explainers: ['', ...suffixes].flatMap((suffix) => group.explainers.map((id) => id + suffix)),
    })),
  }));
}

/** How many records in a folder say what a form matches. */
const countIn = (root: string, folder: string, form: RegExp): number =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && form.test(readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  ).length;

/** The evidence counts the copies of what has the day of its reading. */
function countEvidence(root: string): void {
  changeJson<{ counts: object }>(join(root, 'data/evidence.json'), (evidence) => ({
    ...evidence,
    counts: {
      ...evidence.counts,
      'claims-read-again': countIn(root, 'data/claims', /"readings": \[/),
      'sources-read': countIn(root, 'data/sources', /"read": "/),
    },
  }));
}

/** What is waived for a record is waived for its copies. */
function addWaivers(root: string, suffixes: readonly string[]): void {
  changeJson<{ file: string }[]>(join(root, 'data/waivers.json'), (waivers) => {
    const own = waivers.filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`)));
    const copies = suffixes.flatMap((suffix) =>
      own.map((waiver) => ({ ...waiver, file: waiver.file.replace(/(?=\.\w+$)/, suffix) })),
    );
    return [...waivers, ...copies];
  });
}

/**
 * Multiplies the records under `root` in place: each is there `times` times, the copies with new ids and with
 * links among themselves, so that the whole is as sound as it was.
 */
export function multiplyRecord(root: string, times: number): void {
  const suffixes = Array.from({ length: times - 1 }, (_, i) => `-x${i + 2}`);
  const originals = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ['.json', '.md'].includes(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path, isSource: folder === 'data/sources', text: readFileSync(path, 'utf8') })),
  );
  for (const suffix of suffixes) {
    const copies = originals.map(({ path, isSource, text }) => ({
      path: join(dirname(path), `${basename(path, extname(path))}${suffix}${extname(path)}`),
      isSource,
      text: renamedText(path, text, suffix),
    }));
    const used = new Set(
      copies.flatMap(({ isSource, text }) =>
        isSource ? [] : (text.match(new RegExp(`[a-z0-9-]+${suffix}\\b`, 'g')) ?? []),
      ),
    );
    for (const { path, isSource, text } of copies) {
      // A source that only a table names would stand unused.
      if (isSource && !used.has(basename(path, extname(path)))) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  addMeasures(root, suffixes);
  addToGroups(root, suffixes);
  addWaivers(root, suffixes);
  countEvidence(root);
  waiveCopies(root);
}
