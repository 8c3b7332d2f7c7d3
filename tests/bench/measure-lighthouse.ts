import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from '../../scripts/find-chromium.ts';
import { flags } from '../../scripts/launch-chromium.ts';
import { median, repeat } from './median.ts';
import type { PageKind } from './page-kinds.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * Lighthouse's scores of a page, 0 to 100, its total blocking time in milliseconds, and the names of the
 * audits that were failed.
 */
export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  blockingTime: number;
  failed: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

async function audit(url: string, port: number): Promise<Scores> {
  const result = (
    await lighthouse(url, { port, output: 'json', logLevel: 'silent', onlyCategories: categories })
  )?.lhr;
  if (!result || result.runtimeError)
    throw new Error(`Lighthouse cannot judge ${url}: ${result?.runtimeError?.message ?? 'no result'}`);
  const score = (category: string) => Math.round((result.categories[category]?.score ?? NaN) * 100);
  const counted = Object.values(result.categories).flatMap((category) =>
    category.auditRefs.filter((ref) => ref.weight > 0).map((ref) => ref.id),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    blockingTime: result.audits['total-blocking-time']?.numericValue ?? NaN,
    failed: counted.filter((id) => (result.audits[id]?.score ?? 1) < 0.9),
  };
}

/** Returns the medians of Lighthouse's judgment, as of a telephone, of the heaviest page of each kind. */
export async function measureLighthouse(
  built: string,
  kinds: readonly PageKind[],
  runs: number,
): Promise<(PageKind & Scores)[]> {
  const server = await serveFolder(built);
  const chromePath = findChromium();
  const chrome = await launch({
    ...(chromePath !== undefined && { chromePath }),
    chromeFlags: ['--headless', ...flags],
    logLevel: 'silent',
  });
  try {
    const rows: (PageKind & Scores)[] = [];
    for (const kind of kinds) {
      const audits = await repeat(runs, () => audit(server.origin + kind.address, chrome.port));
      const middle = (name: Exclude<keyof Scores, 'failed'>) => median(audits.map((scores) => scores[name]));
      rows.push({
        ...kind,
        performance: middle('performance'),
        accessibility: middle('accessibility'),
        bestPractices: middle('bestPractices'),
        seo: middle('seo'),
        blockingTime: middle('blockingTime'),
        failed: [...new Set(audits.flatMap((scores) => scores.failed))],
      });
    }
    return rows;
  } finally {
    chrome.kill();
    server.close();
  }
}
