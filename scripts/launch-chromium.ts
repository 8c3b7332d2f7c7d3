import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** No sandbox for root, which Chromium refuses; nothing that asks the network on its own. */
export const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Returns how to launch the Chromium that is there, headless; throws where none is installed. */
export function chromiumOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('There is no Chromium; `npm test` installs it or says how.');
  return { executablePath, headless: true, args: flags };
}

/**
 * Returns a headless Chromium with an empty profile, which the caller closes; throws where none is installed.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}
