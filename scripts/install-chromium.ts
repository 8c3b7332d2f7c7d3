import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findHeadlessShell } from './find-chromium.ts';

const shell = 'chromium-headless-shell';

function run(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/** Installs the system's, by `apt-get`: the one without windows, else, where there is no other, the whole. */
function installOfSystem(): void {
  console.log(`Installing a Chromium to test in: the one of the system (apt-get install ${shell}).`);
  const install = (name: string) => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
  if (install(shell)) return;
  run('apt-get', ['update', '-q']);
  if (install(shell) || findChromium() !== undefined) return;
  install('chromium');
}

/**
 * Installs a Chromium where there is none, and in a container, where it takes seconds, one without windows
 * where there is only another, which works but slowly; throws, with what to do, where there is none in the
 * end.
 */
export function installChromium(): void {
  const found = findChromium();
  if (process.env['CHROMIUM'] || findHeadlessShell() !== undefined) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installOfSystem();
  else if (found === undefined) {
    console.log(
      `There is no Chromium to test in: installing Playwright's (playwright-core install ${shell}).`,
    );
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', shell]);
  }
  if (findChromium() === undefined) {
    throw new Error(
      `No Chromium could be installed. Install it (Debian: apt-get install ${shell}) or set CHROMIUM to the path of one, then run npm test again.`,
    );
  }
}
