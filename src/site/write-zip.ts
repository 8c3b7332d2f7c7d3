import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync, type ZipOptions, type Zippable } from 'fflate';
import { filesForPrograms } from '../exports/api-index.ts';
import { catalogOf } from '../exports/catalog.ts';
import { depositFiles } from '../exports/deposit.ts';
import { zipName } from '../exports/package-name.ts';
import { earliestZipTime } from '../exports/zip-time.ts';
import type { Archive } from '../archive/index.ts';
import type { Edition } from '../exports/own-json.ts';
import { plainText } from '../prose/index.ts';
import { sha256 } from './digest.ts';
import { filesUnder } from './files-under.ts';

/**
 * Returns how hard to pack a file: not what is packed already, and lightly what is long and repeats itself.
 */
function levelOf(name: string): NonNullable<ZipOptions['level']> {
  if (/\.(gz|parquet)$/.test(name)) return 0;
  return name.endsWith('.dta') ? 1 : 9;
}

/**
 * Writes into a built site the file that holds everything below `/api/` but pictures, where there is
 * anything, with what a repository of data asks for; the same files give the same bytes. `home` is the full
 * address of the site, where it is known.
 */
export function writeZip(folder: string, archive: Archive, edition: Edition, home: string | undefined): void {
  if (!existsSync(`${folder}/api`)) return;
  const names = filesUnder(`${folder}/api`).filter((name) => !/\.(png|svg|zip|docx|imscc)$/.test(name));
  const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${folder}/api/${name}`))]));
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  const deposit = depositFiles(
    catalogOf(archive, edition, sha256, home),
    plainText(archive.site.data.description),
    filesForPrograms(archive),
  );
  const all = {
    ...Object.fromEntries(Object.entries(deposit).map(([name, text]) => [name, strToU8(text)])),
    SHA256SUMS: strToU8(sums),
    ...Object.fromEntries([...files].map(([name, bytes]) => [name, [bytes, { level: levelOf(name) }]])),
  } satisfies Zippable;
  writeFileSync(`${folder}/api/${zipName(archive)}`, zipSync(all, { level: 9, mtime: earliestZipTime }));
}
