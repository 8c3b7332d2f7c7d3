import { readdirSync, readFileSync } from 'node:fs';
import { readArchive, type InputFile } from '../../src/archive/index.ts';
import type { Check } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';
import { readOnce } from '../read-once.ts';

const folder = 'src/checks';

/** Returns every place in the rules at which one reports a problem, as `file:line`. */
export function reportSites(): string[] {
  return readdirSync(folder).flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .flatMap((line, i) => (/\breport\.problem\(/.test(line) ? [`${name}:${i + 1}`] : [])),
  );
}

/** Returns the places in a rule, or in `instead` of it, at which it reports a problem of these files. */
export function sitesReached(files: readonly InputFile[], rule: string, instead?: Check): string[] {
  const reading = readArchive(files, readOnce);
  const reached = new Set<string>();
  const found = instead ?? checks.find(({ name }) => name === rule);
  found?.check(reading, {
    examined: () => undefined,
    problem: () => {
      // Who called this: a rule, or a function of its file.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const [, file = '', line = ''] = /([\w-]+\.ts):(\d+)/.exec(caller) ?? [];
      reached.add(`${file}:${line}`);
    },
  });
  return [...reached];
}
