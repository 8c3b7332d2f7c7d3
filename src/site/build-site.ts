import { build } from 'astro';
import { deepFreeze, readArchive } from '../archive/index.ts';
import { formatText } from '../checks/format-problems.ts';
import { readFiles } from '../archive/read-files.ts';
import { checks, type Loaded } from '../checks/index.ts';
import { inTurn, newCount } from '../checks/in-turn.ts';
import { settle, tryChecks } from '../checks/run-checks.ts';
import { placeOfBuild } from './build-place.ts';
import { CheckThread } from './check-thread.ts';
import { siteConfig, type SiteOptions } from './config.ts';
import type { BuildSteps } from './integration.ts';
import { faultOfMachine } from './fault-of-machine.ts';
import { readEdition } from './read-edition.ts';
import { allKinds, keepWork, takeKeptWork } from './kept-work.ts';
import { isOwnRecord, keepTexts, takeKeptTexts } from './kept-texts.ts';
import { keepLoaded } from './loaded.ts';
import { checkSite } from './check-site.ts';
import { writeLists } from './write-lists.ts';
import { writeZip } from './write-zip.ts';

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
 * a failed build leaves the last good one as it was. A thread tries the rules while the pages are bundled,
 * and writes, checks, and indexes each page while the next ones are made; no page is made before the rules
 * found nothing.
 */
export async function buildSite(
  { root, base = '/', site, repository }: Omit<SiteOptions, 'outDir'>,
  say: (line: string) => void,
): Promise<Built> {
  say('Reading and checking the Record');
  takeKeptTexts(root);
  const files = readFiles(root);
  const turns = newCount();
  const beside = new CheckThread({ root, files, turns });
  const reading = readArchive(files);
  const archive = deepFreeze(reading.archive);
  const { edition, problems: ofEdition } = readEdition(root);
  const elsewhere = beside.findings();
  let found: Promise<Loaded> | undefined;
  /** Tries the rules that the thread has left, and returns what both found. */
  const checked = () =>
    (found ??= (async () => {
      const own = tryChecks(inTurn(checks, turns), reading);
      const { problems, examined } = settle([own, await elsewhere], reading);
      return { archive, reading, problems: [...problems, ...ofEdition], examined };
    })());
  const unsound = (loaded: Loaded) => ({ loaded, pages: 0, problems: [formatText(loaded.problems)] });
  if (reading.problems.length || !edition)
    return checked()
      .then(unsound)
      .finally(() => beside.end());
  const place = placeOfBuild(`${root}/dist`);
  if (typeof place === 'string')
    return checked()
      .then((loaded) => ({ loaded, pages: 0, problems: [place] }))
      .finally(() => beside.end());
  const { folder, publish, leave } = place;
  try {
    say('Building the pages');
    keepLoaded(root, { archive, reading, problems: [], examined: {} });
    const kept = isOwnRecord(root) ? allKinds : [];
    takeKeptWork(kept);
    const origin = site && new URL(`${base}/`.replace(/\/+/g, '/'), site).href;
    const steps: BuildSteps = {
      async ready() {
        const { problems } = await checked();
        if (problems.length) throw new Error('No page is made of a Record with problems.');
      },
      begin: (addresses) => beside.begin({ folder, served: { edition, base, origin }, addresses }),
      made: (path, bytes) => beside.made(path, bytes),
    };
    await build({
      ...siteConfig({ root, base, site, repository, outDir: folder, steps }),
      configFile: false,
      logLevel: 'warn',
    });
    const found = await beside.pages();
    say('Checking the links between the built pages, and writing what stands beside them');
    writeLists(folder, origin);
    const rest = beside.rest();
    writeZip(folder, archive, edition, origin);
    const { pages, problems } = checkSite(folder, base, archive, { found, joined: await rest });
    const loaded = await checked();
    if (problems.length) return { loaded, pages, problems };
    publish();
    keepWork(kept);
    keepTexts(root);
    return { loaded, pages, problems: [] };
  } catch (error) {
    const loaded = await checked();
    if (loaded.problems.length) return unsound(loaded);
    const fault = faultOfMachine(error);
    if (fault === undefined) throw error;
    return { loaded, pages: 0, problems: [fault] };
  } finally {
    // First the thread, which may still be writing into the folder.
    try {
      await beside.end();
    } finally {
      leave();
    }
  }
}
