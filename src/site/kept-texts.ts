import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reuseTexts, textsMade } from '../archive/kept-texts.ts';
import { sha256 } from './digest.ts';
import { keep, takeKept } from './kept-file.ts';

const name = 'texts';
const engine = fileURLToPath(new URL('../../', import.meta.url));

/** Returns whether a Record is the engine’s own: another one is small, or there for a test. */
export const isOwnRecord = (root: string): boolean => resolve(root) === resolve(engine);

/** Returns a sum of all that decides how a text is read, the text apart: our code and what is installed. */
function madeBy(): string {
  const files = [
    'node_modules/.package-lock.json',
    'src/archive/parse-markdown.ts',
    'src/archive/parse-front-matter.ts',
    'src/prose/find-constructions.ts',
    'src/language/en/constructions.json',
  ];
  return sha256(
    files.map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).join('\n'),
  );
}

/** Takes what an earlier run read in the texts of the engine’s own Record. */
export function takeKeptTexts(root: string): void {
  if (!isOwnRecord(root)) return;
  const lines = takeKept(name, madeBy()).map((line) => line.split(/\t(.*)/s));
  reuseTexts({ made: new Map(lines.map(([key = '', json = '']) => [key, json])), sumOf: sha256 });
}

/** Leaves what this run read in texts to the next one. */
export function keepTexts(root: string): void {
  const made = textsMade();
  if (!made || !isOwnRecord(root)) return;
  keep(
    name,
    madeBy(),
    [...made].map(([key, json]) => `${key}\t${json}`),
  );
}
