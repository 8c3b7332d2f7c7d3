import './say-faults.ts';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { newRecord, withNewRow, type NewFile } from '../src/archive/new-record.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { sourcesFromZotero } from '../src/archive/source-from-zotero.ts';
import { currentIdOf, entriesOf, getOrThrow, readArchive, type Entry } from '../src/archive/index.ts';
import { writeTogether } from '../src/site/write-together.ts';
import { kindNames, kindOf, schemaOf, type Kind } from '../src/kinds/index.ts';

/** The kinds whose records are files of their own. */
const inFiles = kindNames.filter((kind) => kindOf(kind).files !== undefined);
const inTopics = inFiles.filter((kind) => kindOf(kind).topics !== undefined);
const inRows = kindNames.filter((kind) => kindOf(kind).rows !== undefined);

const usage = `Writes a new record with every required field, empty; npm run check then says what goes where.
  npm run new -- ${inFiles.filter((kind) => !inTopics.includes(kind)).join('|')} <id>
  npm run new -- ${inTopics.join('|')} <id> --topic <topic>
  npm run new -- ${inRows.join('|')} <code>
  npm run new -- source [id] --from <file>   takes what Zotero exports as CSL JSON`;

function stop(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}

function readItems(file: string): ReturnType<typeof sourcesFromZotero> {
  try {
    return sourcesFromZotero(readFileSync(file, 'utf8'));
  } catch (error) {
    return stop(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { topic: { type: 'string' }, from: { type: 'string' } },
});
const [name, id] = positionals;
const kind = [...inFiles, ...inRows].find((known) => known === name);
if (!kind || (values.from !== undefined && kind !== 'source')) stop(usage, 2);
// Once it is known that there is something to do, since reading the Record takes seconds.
const { archive } = readArchive(readFiles('.'));

/** Ends the process where an id cannot be one, or is one already: nothing is written then. */
function checkId(kind: Kind, id: string): void {
  const { shape } = schemaOf(kind) as unknown as {
    shape: { id: { safeParse(value: unknown): { error?: { issues: { message: string }[] } } } };
  };
  const fault = shape.id.safeParse(id).error?.issues[0]?.message;
  if (fault) stop(`"${id}" is no id of a ${kind}: ${fault}`);
  const now = entriesOf(archive, kind).has(id) ? id : currentIdOf(archive, kind, id);
  if (now === undefined) return;
  const { file } = getOrThrow<Entry>(entriesOf(archive, kind), now);
  stop(`${file} ${now === id ? 'is there already' : `had the id "${id}" before`}; nothing was written.`);
}

function checkTopic(kind: Kind, topic: string): void {
  const list: unknown = Reflect.get(archive.vocabulary.data, kindOf(kind).topics ?? '');
  const topics = (list as { id: string }[]).map(({ id }) => id);
  if (!topics.includes(topic)) stop(`there is no topic "${topic}"; the topics are ${topics.join(', ')}`);
}

function rowOf(kind: Kind, id: string): NewFile[] {
  const tables = kindOf(kind).rows?.tables ?? [];
  // A place of two characters is a state, in the first table; one of five is a county, in the last.
  const path = (id.length === 2 ? tables[0] : tables.at(-1)) ?? '';
  const text = withNewRow(readFileSync(path, 'utf8'), id);
  return [{ path, text: text ?? stop(`${path} has a row ${id} already.`) }];
}

function filesFor(
  kind: Kind,
  id: string | undefined,
  topic: string | undefined,
  from: string | undefined,
): NewFile[] {
  if (from !== undefined) {
    const items = readItems(from);
    if (id !== undefined && items.length > 1) stop(`${from} has ${items.length} items: give no id.`);
    const ids = items.map((item) => id ?? item.id);
    const twice = ids.find((own, i) => ids.indexOf(own) < i);
    if (twice !== undefined) stop(`${from} has two items for "${twice}"; nothing was written.`);
    return items.flatMap((item) => {
      const own = id ?? item.id;
      checkId(kind, own);
      const there = newRecord(kind, own, topic).find(({ path }) => existsSync(path));
      if (there) stop(`${there.path} is there already; nothing was written.`);
      if (item.left.length)
        console.log(`${own}: left out ${item.left.join(', ')}, which the Record has no field for`);
      return newRecord(kind, own, topic, item.data);
    });
  }
  if (id === undefined) stop(usage, 2);
  if (inRows.includes(kind)) {
    if (!/^\d{2}(\d{3})?$/.test(id))
      stop(`"${id}" is no FIPS code: two digits for a state, five for a county`);
    return rowOf(kind, id);
  }
  checkId(kind, id);
  if (inTopics.includes(kind)) checkTopic(kind, topic ?? stop(usage, 2));
  const files = newRecord(kind, id, topic);
  const there = files.find(({ path }) => existsSync(path));
  return there ? stop(`${there.path} is there already.`) : files;
}

const files = filesFor(kind, id, values.topic, values.from);
writeTogether(files);
for (const { path } of files) console.log(path);
console.log('Fill it in; npm run check says what is missing.');
