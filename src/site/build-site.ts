import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { build } from 'astro';
import { formatText } from '../checks/format-problems.ts';
import { readFiles } from '../archive/read-files.ts';
import { loadArchive, type Loaded } from '../checks/index.ts';
import { placeOfBuild } from './build-place.ts';
import { siteConfig, type SiteOptions } from './config.ts';
import { faultOfMachine } from './fault-of-machine.ts';
import { readEdition } from './read-edition.ts';
import { keepCitations, takeKeptCitations } from './kept-citations.ts';
import { keepTexts, takeKeptTexts } from './kept-texts.ts';
import { joinAssets } from './join-assets.ts';
import { keepLoaded } from './loaded.ts';
import { checkSite } from './check-site.ts';
import { writeBeside } from './write-beside.ts';

/**
 * What a build made: the Record, the number of pages, and what is wrong, empty where the site stands in
 * `dist`.
 */
interface Built {
  loaded: Loaded;
  pages: number;
  problems: string[];
}

/**
 * Checks the Record, builds the site into a folder of its own, writes what stands beside the pages, checks
 * them against the Record, indexes them for the search, and only then puts the folder in the place of `dist`:
 * a failed build leaves the last good one as it was.
 */
export async function buildSite(
  { root, base = '/', site, repository }: Omit<SiteOptions, 'outDir'>,
  say: (line: string) => void,
): Promise<Built> {
  say('Reading and checking the Record');
  takeKeptTexts(root);
  const loaded = loadArchive(readFiles(root));
  keepLoaded(root, loaded);
  const { edition, problems: ofEdition } = readEdition(root);
  const wrong = [...loaded.problems, ...ofEdition];
  if (wrong.length || !edition) return { loaded, pages: 0, problems: [formatText(wrong)] };
  const place = placeOfBuild(`${root}/dist`);
  if (typeof place === 'string') return { loaded, pages: 0, problems: [place] };
  const { folder, publish, leave } = place;
  try {
    say('Building the pages');
    takeKeptCitations();
    await build({
      ...siteConfig({ root, base, site, repository, outDir: folder }),
      configFile: false,
      logLevel: 'warn',
    });
    joinAssets(folder, base);
    say('Checking the built pages against the Record, and indexing them for the search');
    const indexing = new Worker(new URL('./index-pages.ts', import.meta.url), { workerData: folder });
    const indexed = once(indexing, 'exit');
    writeBeside(folder, loaded.archive, edition, { base, site });
    const { pages, problems } = checkSite(folder, base, loaded.archive);
    await indexed;
    if (problems.length) return { loaded, pages, problems };
    publish();
    keepCitations();
    keepTexts(root);
    return { loaded, pages, problems: [] };
  } catch (error) {
    const fault = faultOfMachine(error);
    if (fault === undefined) throw error;
    return { loaded, pages: 0, problems: [fault] };
  } finally {
    leave();
  }
}
