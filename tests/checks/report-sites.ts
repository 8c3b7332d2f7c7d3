import { readdirSync, readFileSync } from 'node:fs';
import { readArchive, type InputFile } from '../../src/archive/index.ts';
import type { Check } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';
import { readersOnce } from '../../src/archive/read-once.ts';
import { goodFiles } from './fixture-files.ts';

const folder = 'src/checks';
/** What rules share, and no rule. */
const shared = 'check.ts';

/** Readers that keep the good record and nothing else: what is broken is examined anew by each rule. */
const readGood = readersOnce();
readArchive(goodFiles(), readGood);

/** Returns every place in the rules at which one reports a problem, as `file:line`. */
export function reportSites(): string[] {
  const rules = readdirSync(folder).filter((name) => name !== shared);
  return rules.flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .flatMap((line, i) => (/\breport\.problem\(/.test(line) ? [`${name}:${i + 1}`] : [])),
  );
}

/** Returns the places in a rule, or in `instead` of it, at which it reports a problem of these files. */
export function sitesReached(files: readonly InputFile[], rule: string, instead?: Check): string[] {
  const reading = readArchive(files, readGood);
  const reached = new Set<string>();
  const found = instead ?? checks.find(({ name }) => name === rule);
  found?.check(reading, {
    examined: () => undefined,
    problem: () => {
      // Who called this: a rule, or a function of its file.
      const callers = [...(new Error().stack?.matchAll(/([\w-]+\.ts):(\d+)/g) ?? [])].slice(1);
      const [, file = '', line = ''] = callers.find(([, name]) => name !== shared) ?? [];
      reached.add(`${file}:${line}`);
    },
  });
  return [...reached];
}
