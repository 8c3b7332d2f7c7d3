import { launchChromium } from '../../scripts/launch-chromium.ts';
import { median } from './median.ts';
import { serveFolder } from './serve-folder.ts';

/** The time between frames while the map plays, in milliseconds. */
export interface Frames {
  slowed: number;
  frames: number;
  median: number;
  /** Nineteen of twenty frames take no longer. */
  slowest: number;
}

const seconds = 4;

/**
 * Returns the frame times of the map while it plays from its first day, in a window of a phone, with the
 * processor slowed so many times.
 */
export async function measureSlider(built: string, slowdowns: readonly number[] = [1, 6]): Promise<Frames[]> {
  const server = await serveFolder(built);
  const browser = await launchChromium();
  try {
    const rows: Frames[] = [];
    for (const slowed of slowdowns) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
      await page.goto(`${server.origin}/map/?day=2010-06-01`, { waitUntil: 'networkidle' });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
      await page.locator('.play').click();
      const times = await page.evaluate(
        (milliseconds) =>
          new Promise<number[]>((done) => {
            const stamps: number[] = [];
            const step = (time: number) => {
              stamps.push(time);
              if (time - (stamps[0] ?? time) < milliseconds) requestAnimationFrame(step);
              else done(stamps);
            };
            requestAnimationFrame(step);
          }),
        seconds * 1000,
      );
      const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
      const sorted = gaps.toSorted((a, b) => a - b);
      rows.push({
        slowed,
        frames: gaps.length,
        median: median(gaps),
        slowest: sorted[Math.floor(0.95 * (sorted.length - 1))] ?? NaN,
      });
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}
