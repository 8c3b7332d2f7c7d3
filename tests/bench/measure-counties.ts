import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from './working-copy.ts';

/**
 * What making the pages took with a part of the pages of counties, in percent, and what each further one
 * took.
 */
export interface CountyRun {
  percent: number;
  pages: number;
  seconds: number;
  processorSeconds: number;
  /**
   * Milliseconds of processor time for each page of a county more than in the first run; undefined in the
   * first.
   */
  millisecondsEach: number | undefined;
}

const page = 'src/pages/places/[usps]/[county].astro';
const all = '[...countyFacts(siteRecord()).values()]';
const script = join(import.meta.dirname, 'render-pages.ts');

/**
 * Returns what making all pages of a working copy takes with these parts of the pages of counties, without
 * the checks of the built site.
 */
export async function measureCounties(
  root: string,
  percents: readonly number[] = [1, 10, 100],
): Promise<CountyRun[]> {
  const source = readFileSync(join(root, page), 'utf8');
  if (!source.includes(all)) throw new Error(`${page} does not hold ${all}`);
  const rows: CountyRun[] = [];
  for (const percent of percents) {
    writeFileSync(
      join(root, page),
      source.replace(all, `${all}.filter((_, i) => i % ${100 / percent} === 0)`),
    );
    const { seconds, processorSeconds } = await runScript(root, script);
    const pages = globSync('dist.rendered/places/*/*/index.html', { cwd: root }).length;
    rmSync(join(root, 'dist.rendered'), { recursive: true });
    const [first] = rows;
    const each = first && ((processorSeconds - first.processorSeconds) * 1000) / (pages - first.pages);
    rows.push({ percent, pages, seconds, processorSeconds, millisecondsEach: each });
  }
  writeFileSync(join(root, page), source);
  return rows;
}
