import type { Kind } from '../kinds/index.ts';

/** What a file under data/ or content/ holds. */
export type FileKind =
  | { kind: Kind; id: string; topic: string }
  | { list: 'vocabulary' | 'waivers' | 'geometry' }
  /** A file that editors read or that other stages own; not a record. */
  | { other: true };

const name = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const forms: [RegExp, Kind][] = [
  [new RegExp(`^data/sources/()${name}\\.json$`), 'source'],
  [new RegExp(`^data/claims/${name}/${name}\\.json$`), 'claim'],
  [new RegExp(`^data/conflicts/()${name}\\.json$`), 'conflict'],
  [new RegExp(`^data/series/()${name}\\.json$`), 'series'],
  [new RegExp(`^data/stages/()${name}\\.json$`), 'stage'],
  [new RegExp(`^data/regimes/()${name}\\.json$`), 'regime'],
  [new RegExp(`^data/diagrams/()${name}\\.json$`), 'diagram'],
  [new RegExp(`^content/events/()${name}\\.md$`), 'event'],
  [new RegExp(`^content/explainers/()${name}\\.md$`), 'explainer'],
  [new RegExp(`^content/glossary/()${name}\\.md$`), 'term'],
];

/** Returns what the file at `path` holds by its place and name, undefined where nothing is kept under such a name. */
export function kindOfFile(path: string): FileKind | undefined {
  if (path === 'data/vocabulary.json') return { list: 'vocabulary' };
  if (path === 'data/waivers.json') return { list: 'waivers' };
  if (path === 'data/geo/counties.json') return { list: 'geometry' };
  if (path === 'data/spelling.txt' || /^data\/schema\/[a-z]+\.json$/.test(path)) return { other: true };
  for (const [form, kind] of forms) {
    const match = form.exec(path);
    if (match) return { kind, topic: match[1] ?? '', id: match[2] ?? '' };
  }
  return undefined;
}
