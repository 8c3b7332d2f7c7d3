import { build } from 'astro';
import { formatText } from '../checks/format-problems.ts';
import type { Loaded } from '../checks/index.ts';
import { faultOfMachine, placeOfBuild } from './build-place.ts';
import { siteConfig, type SiteOptions } from './config.ts';
import { loadedFrom } from './loaded.ts';
import { checkSite } from './check-site.ts';
import { writeSearchIndex } from './search-index.ts';

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
 * Checks the Record, builds the site into a folder of its own, checks the built pages against the Record,
 * indexes them for the search, and only then puts the folder in the place of `dist`: a failed build leaves
 * the last good one as it was.
 */
export async function buildSite(
  { root, base = '/', site, repository }: Omit<SiteOptions, 'outDir'>,
  say: (line: string) => void,
): Promise<Built> {
  say('Reading and checking the Record');
  const loaded = loadedFrom(root);
  if (loaded.problems.length) return { loaded, pages: 0, problems: [formatText(loaded.problems)] };
  const place = placeOfBuild(`${root}/dist`);
  if (typeof place === 'string') return { loaded, pages: 0, problems: [place] };
  const { folder, publish, leave } = place;
  try {
    say('Building the pages');
    await build({
      ...siteConfig({ root, base, site, repository, outDir: folder }),
      configFile: false,
      logLevel: 'warn',
    });
    say('Checking the built pages against the Record');
    const { pages, problems } = checkSite(folder, base, loaded.archive);
    if (problems.length) return { loaded, pages, problems };
    say('Indexing the pages for the search');
    await writeSearchIndex(folder);
    publish();
    return { loaded, pages, problems: [] };
  } catch (error) {
    const fault = faultOfMachine(error);
    if (fault === undefined) throw error;
    return { loaded, pages: 0, problems: [fault] };
  } finally {
    leave();
  }
}
