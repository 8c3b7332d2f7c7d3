import './say-faults.ts';
import { rmSync } from 'node:fs';
import { kindNamed, renamable, renameRecord } from '../src/archive/rename-record.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { formatText } from '../src/checks/format-problems.ts';
import { loadArchive } from '../src/checks/index.ts';
import { filesAfter } from '../src/archive/files-after.ts';
import { writeTogether } from '../src/site/write-together.ts';

const usage = `Gives a record another id: moves its file, changes every place that names it, and keeps the old id in formerIds.
  npm run rename -- ${renamable.join('|')} <old id> <new id>`;

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

const [name, from, to] = process.argv.slice(2);
const kind = kindNamed(name);
if (!kind || !from || !to) stop(usage, 2);
const files = readFiles('.');
const renaming = renameRecord(files, { kind, from, to });
if (typeof renaming === 'string') stop(`${renaming}; nothing was changed.`, 1);
const known = loadArchive(files).problems.length;
const { problems } = loadArchive(filesAfter(files, renaming));
if (problems.length > known)
  stop(`${formatText(problems)}\nThe Record would have more problems than before; nothing was changed.`, 1);
writeTogether(renaming.written);
const written = new Set(renaming.written.map(({ path }) => path));
for (const path of renaming.removed) if (!written.has(path)) rmSync(path);
console.log([...written].sort().join('\n'));
