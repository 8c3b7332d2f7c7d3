import './say-faults.ts';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { InputFile } from '../src/archive/index.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { editionRecords, editionText } from '../src/exports/edition-records.ts';
import { sha256 } from '../src/site/digest.ts';
import { writeTogether } from '../src/site/write-together.ts';

const usage = `Writes the manifest of the edition that package.json names, data/editions/<day>.json: every record with the checksum of what it says.
  npm run edition -- [--commit commit] [--note text] [--again]
  --commit takes an earlier edition from git; --again writes one anew that is there already`;

const { values } = parseArgs({
  options: {
    commit: { type: 'string' },
    note: { type: 'string' },
    again: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const most = 64 * 1024 * 1024;
const git = (...args: string[]) =>
  execFileSync('git', args, { maxBuffer: most, stdio: ['ignore', 'pipe', 'pipe'] });

/** Returns the files of the Record as they were at a commit, asked of git at once. */
function filesAt(commit: string): InputFile[] {
  const paths = git('ls-tree', '-r', '-z', '--name-only', commit, '--', 'data', 'content')
    .toString()
    .split('\0')
    .filter((path) => /\.(json|md|csv)$/.test(path));
  const answer = execFileSync('git', ['cat-file', '--batch'], {
    input: paths.map((path) => `${commit}:${path}\n`).join(''),
    maxBuffer: most,
  });
  let at = 0;
  return paths.map((path) => {
    // A line with the length, the bytes, and the end of a line.
    const begin = answer.indexOf('\n', at) + 1;
    const length = Number(answer.subarray(at, begin).toString().split(' ')[2]);
    at = begin + length + 1;
    return { path, bytes: answer.subarray(begin, begin + length) };
  });
}

const { commit, note } = values;
const named = commit === undefined ? readFileSync('package.json') : git('show', `${commit}:package.json`);
const { version, edition } = JSON.parse(named.toString()) as { version: string; edition: string };
const file = `data/editions/${edition}.json`;
const manifest = editionRecords(commit === undefined ? readFiles('.') : filesAt(commit), sha256);
const text = editionText({ id: edition, version, ...(note !== undefined && { note }), ...manifest });
if (existsSync(file) && readFileSync(file, 'utf8') !== text && !values.again) {
  console.error(
    `${file} is there and says something else. Give package.json and CITATION.cff the version and the day of the new edition, or take --again.`,
  );
  process.exit(1);
}
writeTogether([{ path: file, text }]);
const records = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
console.log(`${file}: edition ${version}, ${records} records, SHA-256 ${sha256(text)}`);
