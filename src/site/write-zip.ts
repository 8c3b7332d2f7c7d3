import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { zipName } from '../exports/api-index.ts';
import { licence, type Edition } from '../exports/own-json.ts';
import { sha256 } from './digest.ts';
import { filesUnder } from './files-under.ts';

/** ZIP keeps local time; the first moment that it can hold is the same in every zone. */
const mtime = new Date(1980, 0, 1);

const readme = ({ version, date }: Edition) => `The Secure Communities Record, edition ${version} of ${date}

Tables (CSV) are described by datapackage.json, a Frictionless Data Package; our own JSON by the JSON Schemas in schema/.
sources.json is CSL-JSON. index.json lists the files, SHA256SUMS has their checksums.

Licence: ${licence.title} (${licence.path}). Name the Secure Communities Record and, where you rest on one
statement, the source that makes it: every row and every claim names its sources.
`;

/** Writes into a built site the file that holds everything below `/api/` but pictures, where there is anything; the same files give the same bytes. */
export function writeZip(folder: string, edition: Edition): void {
  if (!existsSync(`${folder}/api`)) return;
  const names = filesUnder(`${folder}/api`).filter((name) => !/\.(png|svg|zip)$/.test(name));
  const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${folder}/api/${name}`))]));
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
  const all = {
    'README.txt': strToU8(readme(edition)),
    SHA256SUMS: strToU8(sums),
    ...Object.fromEntries(files),
  };
  writeFileSync(`${folder}/api/${zipName}`, zipSync(all, { level: 9, mtime }));
}
