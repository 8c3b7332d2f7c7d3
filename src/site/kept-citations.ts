import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { citationsMade, reuseCitations } from '../exports/cite-source.ts';
import { sha256 } from './digest.ts';
import { keep, takeKept } from './kept-file.ts';

const name = 'citations';

/** Returns a sum of all that decides how a work is cited, the work apart. */
function madeBy(): string {
  const exports = new URL('../exports/', import.meta.url);
  const styles = readdirSync(new URL('citation-styles/', exports)).map((file) => `citation-styles/${file}`);
  const texts = ['style-engine.ts', ...styles.sort()].map((file) =>
    readFileSync(new URL(file, exports), 'utf8'),
  );
  const { version } = createRequire(import.meta.url)('citeproc/package.json') as { version: string };
  return sha256([version, ...texts].join('\n'));
}

/** Takes the citations that an earlier run left, where there are any and they were made as ours would be. */
export function takeKeptCitations(): void {
  const lines = takeKept(name, madeBy());
  reuseCitations(new Map(lines.map((line) => JSON.parse(line) as [string, string])));
}

/** Leaves the citations of this run to the next one. */
export function keepCitations(): void {
  keep(
    name,
    madeBy(),
    [...citationsMade()].map((one) => JSON.stringify(one)),
  );
}
