import { launchChromium } from '../../scripts/launch-chromium.ts';
import type { PageKind } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';
import { visitPage, type Visit } from './visit-page.ts';

/** Returns what a first visit to the heaviest page of each kind costs. */
export async function measurePages(
  built: string,
  kinds: readonly PageKind[],
  runs: number,
): Promise<(PageKind & Visit)[]> {
  const server = await serveFolder(built);
  const browser = await launchChromium();
  try {
    const rows: (PageKind & Visit)[] = [];
    for (const kind of kinds)
      rows.push({ ...kind, ...(await visitPage(browser, server.origin + kind.address, runs)) });
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}
