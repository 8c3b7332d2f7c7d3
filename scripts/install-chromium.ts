import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

function run(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/** Installs a Chromium where there is none; throws, with what to do, where that did not work. */
export function installChromium(): void {
  if (findChromium() !== undefined) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(
      'There is no Chromium to test in: installing the one of the system (apt-get install chromium).',
    );
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  } else {
    console.log(
      "There is no Chromium to test in: installing Playwright's (playwright-core install chromium).",
    );
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  if (findChromium() === undefined) {
    throw new Error(
      'No Chromium could be installed. Install it (Debian: apt-get install chromium) or set CHROMIUM to the path of one, then run npm test again.',
    );
  }
}
