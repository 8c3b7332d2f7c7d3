import type { Browser } from 'playwright-core';
import { median, repeat } from './median.ts';

/**
 * What a first visit to a page costs, with an empty cache: bytes as they came over the wire, times in
 * milliseconds.
 */
export interface Visit {
  bytes: number;
  fontBytes: number;
  requests: number;
  /** Requests to other hosts, none of which was let through. */
  refused: number;
  firstPaint: number;
  largestPaint: number;
  mainThread: number;
  script: number;
}

const viewport = { width: 1280, height: 800 };

async function visitOnce(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: ['https://*'] });
    await session.send('Performance.enable');
    const requests: { url: string; font: boolean; size: Promise<number> }[] = [];
    page.on('request', (request) => {
      const size = request
        .response()
        .then(async (response) => (response ? (await request.sizes()).responseBodySize : 0));
      requests.push({
        url: request.url(),
        font: request.resourceType() === 'font',
        size: size.catch(() => 0),
      });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const paint = await page.evaluate(
      () =>
        new Promise<{ first: number; largest: number }>((done) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
          const observer = new PerformanceObserver((list) =>
            done({ first, largest: list.getEntries().at(-1)?.startTime ?? NaN }),
          );
          observer.observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    const { metrics } = await session.send('Performance.getMetrics');
    const milliseconds = (name: string) =>
      (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
    const own = requests.filter((request) => request.url.startsWith(new URL(url).origin));
    const sizes = await Promise.all(own.map(async ({ font, size }) => ({ font, bytes: await size })));
    const sum = (items: readonly { bytes: number }[]) => items.reduce((total, item) => total + item.bytes, 0);
    return {
      bytes: sum(sizes),
      fontBytes: sum(sizes.filter((item) => item.font)),
      requests: own.length,
      refused: requests.filter((request) => request.url.startsWith('https:')).length,
      firstPaint: paint.first,
      largestPaint: paint.largest,
      mainThread: milliseconds('TaskDuration'),
      script: milliseconds('ScriptDuration'),
    };
  } finally {
    await context.close();
  }
}

/** Returns the median of each number over `runs` first visits; requests to other hosts are refused. */
export async function visitPage(browser: Browser, url: string, runs: number): Promise<Visit> {
  const visits = await repeat(runs, () => visitOnce(browser, url));
  const keys = Object.keys(visits[0] ?? {}) as (keyof Visit)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(visits.map((visit) => visit[key]))]),
  ) as unknown as Visit;
}
