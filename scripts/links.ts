import './say-faults.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readArchive } from '../src/archive/index.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { lookAtAddress, lookPolitely } from '../src/site/look-at-address.ts';
import { writeTogether } from '../src/site/write-together.ts';

const usage = `Asks the address of every source once and reports what it found in test-results/links.md.
  npm run links -- [--write]   --write notes in the records what is at its address, moved, or gone`;

const { values } = parseArgs({ options: { write: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const { archive } = readArchive(readFiles('.'));
const sources = [...archive.sources.values()].flatMap(({ id, file, data: { URL: address } }) =>
  address === undefined ? [] : [{ id, file, address }],
);
const looks = await lookPolitely(
  sources.map(({ address }) => address),
  lookAtAddress,
);
const today = new Date().toISOString().slice(0, 10);
const lines = [
  '# Addresses of sources',
  '',
  '| Source | Found | Why | Status |',
  '| --- | --- | --- | --- |',
];
const counts = new Map<string, number>();
const written: { path: string; text: string }[] = [];
for (const { id, file, address } of sources) {
  const look = looks.get(address);
  if (!look) continue;
  const { state = 'not told', status, why, now } = look;
  counts.set(state, (counts.get(state) ?? 0) + 1);
  if (state !== 'at-address')
    lines.push(`| [${id}](${address}) | ${state} | ${why}${now ? `: <${now}>` : ''} | ${status} |`);
  if (!values.write || look.state === undefined) continue;
  const source = JSON.parse(readFileSync(file, 'utf8')) as { custom: object };
  const custom = { ...source.custom, state: { state: look.state, looked: today } };
  written.push({ path: file, text: `${JSON.stringify({ ...source, custom }, null, 2)}\n` });
}
written.push({ path: 'test-results/links.md', text: `${lines.join('\n')}\n` });
writeTogether(written);
console.log(
  `${[...counts].map(([state, count]) => `${count} ${state}`).join(', ')}; see test-results/links.md`,
);
