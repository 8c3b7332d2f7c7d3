import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { copyFixture } from './fixture-site.ts';

const site = copyFixture();
const { PATH, HOME } = process.env;

const ofEngine = 'src/exports/structured-data.ts';
const ofRule = 'src/checks/planned-ahead.ts';
/**
 * What makes Node read another text in a file of the engine once the server loads it anew, and makes a rule
 * throw where a term has the title Torch.
 */
const edited = `
  import { registerHooks } from 'node:module';
  const throwing = "report) { if (archive.terms.get('lamp')?.data.title === 'Torch') throw new Error('it threw');";
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (url.endsWith('${ofRule}'))
        return { ...loaded, source: String(loaded.source).replace('report) {', throwing) };
      if (!/${ofEngine.replaceAll('/', '.')}[?]/.test(url)) return loaded;
      return { ...loaded, source: String(loaded.source).replaceAll('DefinedTermSet', 'EditedTermSet') };
    },
  });`;

const server = spawn(
  process.execPath,
  [
    ...['--import', `data:text/javascript,${encodeURIComponent(edited)}`],
    ...['scripts/dev.ts', '--root', site.folder, '--port', '4390'],
  ],
  { env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } },
);
let said = '';
for (const stream of [server.stdout, server.stderr])
  stream.on('data', (piece: Buffer) => (said += piece.toString()));
afterAll(async () => {
  server.kill();
  await once(server, 'close');
  site.remove();
});

/** Waits until a condition holds; where it never does, the test ends by its time limit. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    if (server.exitCode !== null) throw new Error(`The server ended: ${said}`);
    await pause(50);
  }
}

const address = () => /http:\/\/localhost:\d+\//.exec(said)?.[0];
const pageOf = async (path: string) => (await fetch(new URL(path, address()))).text();

const term = 'content/glossary/lamp.md';

describe('the server of npm run dev', () => {
  it('shows a page and says that the Record is sound', async () => {
    await until(() => address() !== undefined);
    expect(await pageOf('/glossary/')).toContain('Lamp');
    await until(() => said.includes('the Record is sound'));
  });

  it('shows an edit and a new record without a restart', async () => {
    // Texts link its old name.
    site.edit(term, (text) =>
      text.replace(/^title: .*$/m, 'title: Lantern').replace('[light]', '[light, lamp]'),
    );
    await until(async () => (await pageOf('/glossary/')).includes('Lantern'));
    const text = readFileSync(join(site.folder, term), 'utf8');
    const lens = text
      .replace('id: lamp', 'id: lens')
      .replace('Lantern', 'Lens')
      .replace('[light, lamp]', '[glass]');
    writeFileSync(join(site.folder, 'content/glossary/lens.md'), lens);
    await until(async () => (await pageOf('/glossary/')).includes('Lens'));
    await until(() => said.split('the Record is sound').length > 2);
  });

  it('prints what the rules find in an edit, with its line, and shows no page until it is mended', async () => {
    site.edit(term, (text) => `${text}\nIn 2011 there were 4,711 of them.\n`);
    await until(() => said.includes('4,711'));
    expect(said).toMatch(/content\/glossary\/lamp\.md:\d+:\d+/);
    await until(async () => (await fetch(new URL('/glossary/', address()))).status === 500);
    site.edit(term, (text) => text.replace(/\nIn 2011 .*\n$/, ''));
    await until(async () => (await fetch(new URL('/glossary/', address()))).status === 200);
  });

  it('shows what a changed file of the engine makes of the Record, without a restart', async () => {
    expect(await pageOf('/glossary/')).toContain('DefinedTermSet');
    const { atime, mtime } = statSync(ofEngine);
    // Another time, but an earlier one, so that the built site stays newer than all that it is made of.
    utimesSync(ofEngine, atime, new Date(mtime.getTime() - 1000));
    try {
      await until(async () => (await pageOf('/glossary/')).includes('EditedTermSet'));
    } finally {
      utimesSync(ofEngine, atime, mtime);
    }
  });

  it('prints the fault of a rule that throws, and tries the rules again after the next edit', async () => {
    const sound = said.split('the Record is sound').length;
    site.edit(term, (text) => text.replace(/^title: .*$/m, 'title: Torch'));
    await until(() => said.includes('it threw'));
    site.edit(term, (text) => text.replace(/^title: .*$/m, 'title: Lantern'));
    await until(() => said.split('the Record is sound').length > sound);
  });
});
