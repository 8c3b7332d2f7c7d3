import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { sha256 } from './digest.ts';

const fileOf = (name: string) =>
  fileURLToPath(new URL(`../../node_modules/.cache/record/${name}`, import.meta.url));

/**
 * Returns the lines that an earlier run left under a name, where they are whole and were made as `made` says;
 * else none.
 */
export function takeKept(name: string, made: string): string[] {
  try {
    const [head = '', body = ''] = readFileSync(fileOf(name), 'utf8').split(/\n(.*)/s);
    return head === `${made} ${sha256(body)}` && body !== '' ? body.split('\n') : [];
  } catch {
    return [];
  }
}

/** Leaves lines to the next run; safe to delete, and nothing is lost where it fails. */
export function keep(name: string, made: string, lines: readonly string[]): void {
  const file = fileOf(name);
  const body = lines.join('\n');
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${pid}`, `${made} ${sha256(body)}\n${body}`);
    renameSync(`${file}.${pid}`, file);
  } catch {
    // A full or read-only disk: the next run makes them anew.
  }
}
