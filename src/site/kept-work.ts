import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { KeptWork } from '../archive/index.ts';
import { citationsMade } from '../exports/cite-source.ts';
import { panelFilesMade } from '../exports/panel/panel-files.ts';
import { sha256 } from './digest.ts';
import { flatPngsMade } from './flat-png.ts';
import { keep, takeKept } from './kept-file.ts';
import { pngsMade } from './order-png.ts';

interface Kind {
  name: string;
  work: KeptWork;
  /** The files and folders of src/ that decide how the work is done. */
  files: readonly string[];
}

/** Citations of sources, under their style and work. */
export const citations: Kind = {
  name: 'citations',
  work: citationsMade,
  files: ['exports/style-engine.ts', 'exports/citation-styles/'],
};

/** All kinds of work that a build leaves to the next one. */
export const allKinds: readonly Kind[] = [
  citations,
  { name: 'pictures', work: pngsMade, files: ['charts/files/to-png.ts', 'charts/parts/fonts/'] },
  {
    name: 'county-cards',
    work: flatPngsMade,
    files: [
      ...['charts/files/', 'charts/parts/fonts/', 'charts/parts/measure-text.ts'],
      ...['charts/parts/font-widths.json', 'charts/parts/new-svg.ts', 'charts/parts/palette.ts'],
      ...['maps/', 'views/places/shapes.ts', 'site/county-card.ts', 'site/flat-png.ts'],
    ],
  },
  { name: 'panels', work: panelFilesMade, files: ['exports/panel/'] },
];

const source = new URL('../', import.meta.url);

function sumOf(parts: readonly (string | Uint32Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

/** Returns a sum of all that decides how work is done: our code, and what is installed. */
function madeBy({ files }: Kind): string {
  const paths = files.flatMap((path) =>
    path.endsWith('/') ? readdirSync(new URL(path, source)).map((file) => path + file) : [path],
  );
  const all = ['../node_modules/.package-lock.json', ...paths.sort()];
  return sha256(all.map((path) => sha256(readFileSync(new URL(path, source)))).join('\n'));
}

/** Takes the work that an earlier run left, where there is any and it was done as ours would be. */
export function takeKeptWork(kinds: readonly Kind[]): void {
  for (const kind of kinds) {
    const lines = takeKept(kind.name, madeBy(kind));
    kind.work.reuse(new Map(lines.map((line) => JSON.parse(line) as [string, string])), sumOf);
  }
}

/** Leaves the work that this run asked for to the next one. */
export function keepWork(kinds: readonly Kind[]): void {
  for (const kind of kinds) {
    const made = kind.work.forNext();
    if (made)
      keep(
        kind.name,
        madeBy(kind),
        [...made].map((one) => JSON.stringify(one)),
      );
  }
}
