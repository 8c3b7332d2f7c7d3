import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { zipName } from '../exports/package-name.ts';
import { earliestZipTime } from '../exports/zip-time.ts';
import type { Archive } from '../archive/index.ts';
import type { Edition } from '../exports/own-json.ts';
import { sha256 } from './digest.ts';
import { filesUnder } from './files-under.ts';
import { say, words } from './words.ts';

const readme = (archive: Archive, { version, date }: Edition) =>
  say(words.files.readme, {
    name: archive.site.data.name,
    shortName: archive.site.data.shortName,
    version,
    date,
    licence: archive.site.data.licence.data.title,
    address: archive.site.data.licence.data.path,
  });

/**
 * Writes into a built site the file that holds everything below `/api/` but pictures, where there is
 * anything; the same files give the same bytes.
 */
export function writeZip(folder: string, archive: Archive, edition: Edition): void {
  if (!existsSync(`${folder}/api`)) return;
  const names = filesUnder(`${folder}/api`).filter((name) => !/\.(png|svg|zip)$/.test(name));
  const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${folder}/api/${name}`))]));
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  const all = {
    'README.txt': strToU8(readme(archive, edition)),
    SHA256SUMS: strToU8(sums),
    ...Object.fromEntries(files),
  };
  writeFileSync(`${folder}/api/${zipName(archive)}`, zipSync(all, { level: 9, mtime: earliestZipTime }));
}
