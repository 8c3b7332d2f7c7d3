import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** A Chromium without windows, which opens a page several times as fast. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Returns where programs of these names may lie, in the order of the names. */
function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Returns where the shells that Playwright installed lie: beside its Chromium, in a folder of the same
 * revision.
 */
function shellsOfPlaywright(): string[] {
  const folder = dirname(dirname(chromium.executablePath()));
  return globSync(`${folder.replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1')}/*/*headless{_,-}shell`);
}

/**
 * Returns the path of a Chromium without windows: the one that Playwright installed, else the system's;
 * undefined where there is none.
 */
export function findHeadlessShell(): string | undefined {
  return [...shellsOfPlaywright(), ...onPath(shells)].find(isProgram);
}

/**
 * Returns the path of the Chromium to test in: what the environment variable CHROMIUM names, else one without
 * windows, else the one that Playwright installed, else the system's; undefined where there is none. Throws
 * where CHROMIUM names no program.
 */
export function findChromium(): string | undefined {
  const { CHROMIUM: named } = process.env;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM is ${named}, which is not a program that can be run.`);
  }
  return findHeadlessShell() ?? [chromium.executablePath(), ...onPath(browsers)].find(isProgram);
}
