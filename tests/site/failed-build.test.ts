import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { faultOfMachine } from '../../src/site/fault-of-machine.ts';
import { filesUnder } from '../../src/site/files-under.ts';
import { buildClone, cloneRepository } from './clone.ts';
import { failingWrites } from './failing-writes.ts';

const clone = cloneRepository();
afterAll(() => clone.remove());

/** The small record of another program, which is read in a moment. */
for (const part of ['data', 'content']) {
  rmSync(join(clone.folder, part), { recursive: true });
  cpSync(join('tests/fixtures/good', part), join(clone.folder, part), { recursive: true });
}

/**
 * A site of two files that stands since an earlier build, and one page to build, so that no more is built
 * than is needed.
 */
mkdirSync(join(clone.folder, 'dist/timeline'), { recursive: true });
writeFileSync(join(clone.folder, 'dist/index.html'), 'the last good site');
writeFileSync(join(clone.folder, 'dist/timeline/index.html'), 'its timeline');
rmSync(join(clone.folder, 'src/pages'), { recursive: true });

function standing(): { [file: string]: string } {
  return Object.fromEntries(
    filesUnder(join(clone.folder, 'dist')).map((file) => [
      file,
      readFileSync(join(clone.folder, 'dist', file), 'utf8'),
    ]),
  );
}
const before = standing();

function writePage(body: string): void {
  mkdirSync(join(clone.folder, 'src/pages'), { recursive: true });
  writeFileSync(
    join(clone.folder, 'src/pages/index.astro'),
    `<html lang="en"><body><main><h1>A page</h1>${body}</main></body></html>\n`,
  );
}

describe('a build that fails', () => {
  it('leaves the site as it was where a page cannot be made', async () => {
    writePage("{(() => { throw new Error('this page cannot be made'); })()}");
    const { status, output } = await buildClone(clone);
    expect(output).toContain('this page cannot be made');
    expect(status).not.toBe(0);
    expect(standing()).toEqual(before);
  });

  it('leaves it as it was where a page shows a number that was typed, or a link leads nowhere', async () => {
    writePage('<p>There were 40 counties.</p><a href="/nowhere/">x</a>');
    const { status, output } = await buildClone(clone);
    expect(output).toContain('index.html: "40" in "There were 40 counties." was not printed from the Record');
    expect(output).toContain('index.html: the link "/nowhere/" leads to no page');
    expect(output).toContain(' 1 pages, 2 problems, ');
    expect(status).toBe(1);
    expect(standing()).toEqual(before);
  });

  it('leaves it as it was where the Record has a problem, and makes no page', async () => {
    writePage('<p>Sound.</p>');
    const path = join(clone.folder, 'data/claims/figures/lamps-fy2011.json');
    const claim = readFileSync(path, 'utf8');
    writeFileSync(path, claim.replace('"value": 1500', '"value": 1501'));
    const { status, output } = await buildClone(clone);
    writeFileSync(path, claim);
    expect(output).toContain('data/claims/figures/lamps-fy2011.json:4:');
    expect(output).toContain(' 0 pages, ');
    expect(status).toBe(1);
    expect(standing()).toEqual(before);
  });

  it('leaves it as it was where the disk is full, and says so in one sentence', async () => {
    writePage('<p>Sound.</p>');
    const { status, output } = await buildClone(clone, failingWrites('ENOSPC', 'index.html'));
    expect(output).toContain('index.html: the disk is full; make room and run this again.');
    expect(output).not.toContain('    at ');
    expect(status).toBe(1);
    expect(standing()).toEqual(before);
  });

  it('ends and says why where the thread that checks the pages cannot go on', async () => {
    mkdirSync(join(clone.folder, 'src/pages/claims'));
    writeFileSync(
      join(clone.folder, 'src/pages/claims/[id].astro'),
      `---
export const getStaticPaths = () => Array.from({ length: 200 }, (_, i) => ({ params: { id: 'c' + i } }));
---
<html lang="en"><body><main><h1>A page</h1></main></body></html>
`,
    );
    const { status, output } = await buildClone(clone, failingWrites('ENOSPC', '.md'));
    rmSync(join(clone.folder, 'src/pages/claims'), { recursive: true });
    expect(output).toMatch(/claims\/c\d+\.md: the disk is full; make room and run this again\./);
    expect(status).toBe(1);
    expect(standing()).toEqual(before);
  });

  it('leaves nothing beside the site, soon after', async ({ expect }) => {
    await expect
      .poll(() => readdirSync(clone.folder).filter((name) => name.startsWith('dist')), { timeout: 20000 })
      .toEqual(['dist']);
  });
});

describe('a build beside another', () => {
  it('ends with one sentence while the other one runs', async () => {
    writePage('<p>Sound.</p>');
    writeFileSync(join(clone.folder, 'dist.lock'), String(process.pid));
    const { status, output } = await buildClone(clone);
    rmSync(join(clone.folder, 'dist.lock'));
    expect(output).toContain(`Another build (process ${process.pid}) is writing this site`);
    expect(output).not.toContain('    at ');
    expect(status).toBe(1);
    expect(standing()).toEqual(before);
  });
});

describe('a fault of the machine', () => {
  it.each([
    ['ENOSPC', 'a.html: the disk is full; make room and run this again.'],
    ['EACCES', 'a.html: you may not read or write this; change its permissions.'],
  ])('%s is told in one sentence', (code, sentence) => {
    const error = Object.assign(new Error(`${code}: write`), { code, path: 'a.html' });
    expect(faultOfMachine(new Error('the page cannot be written', { cause: error }))).toBe(sentence);
  });

  it('is not said where the fault is ours', () => {
    expect(faultOfMachine(new Error('no record "x"'))).toBeUndefined();
  });
});

describe('a build that succeeds', () => {
  it('puts the new site in the place of the old one, of which nothing stays', async () => {
    writePage('<p>Sound.</p>');
    // A build that was killed leaves its lock.
    writeFileSync(join(clone.folder, 'dist.lock'), '999999999');
    const { status } = await buildClone(clone);
    expect(status).toBe(0);
    expect(Object.keys(standing()).filter((file) => file.endsWith('.html'))).toEqual(['index.html']);
    expect(standing()['index.html']).toContain('<p>Sound.</p>');
  });
});
