import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatText } from '../checks/format-problems.ts';
import type { Edition } from '../exports/own-json.ts';
import { loadedAnew, loadedFrom } from './loaded.ts';
import { filesUnder } from './files-under.ts';
import { joinAssets } from './join-assets.ts';
import { layeredStyles } from './layered-styles.ts';
import { sharedEngine } from './shared-engine.ts';
import { headersFile } from './policy.ts';
import { writeSitemaps } from './sitemaps.ts';
import { writeTwins } from './write-twins.ts';
import { writeZip } from './write-zip.ts';

const virtual = 'virtual:site';

/**
 * Returns the edition that package.json names: that beside the record where there is one, else the engine's.
 */
function readEdition(root: string, engine: string): Edition {
  const own = `${root}/package.json`;
  const { version, edition } = JSON.parse(
    readFileSync(existsSync(own) ? own : `${engine}/package.json`, 'utf8'),
  ) as {
    version: string;
    edition: string;
  };
  if (Number.isNaN(Date.parse(edition)) || !/^\d{4}-\d\d-\d\d$/.test(edition))
    throw new Error(`package.json: the edition "${edition}" is no day; write it as 2026-11-22.`);
  return { version, date: edition };
}

function siteModule(root: string, engine: string, repository: string | undefined, edition: Edition) {
  const source = [
    `export const root = ${JSON.stringify(root)};`,
    `export const engine = ${JSON.stringify(engine)};`,
    `export const repository = ${repository === undefined ? 'undefined' : JSON.stringify(repository)};`,
    `export const edition = ${JSON.stringify(edition)};`,
  ].join('\n');
  return {
    name: 'record-site',
    resolveId: (id: string) => (id === virtual ? `\0${virtual}` : undefined),
    load: (id: string) => (id === `\0${virtual}` ? source : undefined),
  };
}

/** Returns the folders at the top of a built site that hold pages. */
function partsOf(folder: string): string[] {
  const pages = filesUnder(folder).filter((file) => file.endsWith('.html') && file.includes('/'));
  return [...new Set(pages.map((file) => file.slice(0, file.indexOf('/'))))];
}

/**
 * Returns the integration that ties the Record to Astro: it hands the folder of the record, the repository's
 * address and the edition to the pages and writes beside them `_headers`, their texts in Markdown, the file
 * that holds everything and, where the site's address is known, its sitemaps. In development it reads the
 * Record anew when a file under `data/` or `content/` changes, prints what is wrong with it, and reloads the
 * page, which shows the same.
 */
export function record({
  root,
  repository,
}: {
  root: string;
  repository: string | undefined;
}): AstroIntegration {
  let edition: Edition;
  let origin: string | undefined;
  let base = '/';
  return {
    name: 'record',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        const engine = fileURLToPath(config.root).replace(/\/$/, '');
        edition = readEdition(root, engine);
        base = config.base;
        origin = config.site && new URL(`${config.base}/`.replace(/\/+/g, '/'), config.site).href;
        updateConfig({
          vite: { plugins: [siteModule(root, engine, repository, edition), sharedEngine(), layeredStyles()] },
        });
      },
      'astro:build:done'({ dir }) {
        joinAssets(fileURLToPath(dir).replace(/\/$/, ''), base);
        writeFileSync(new URL('_headers', dir), headersFile(partsOf(fileURLToPath(dir))));
        if (origin !== undefined) writeSitemaps(fileURLToPath(dir), origin);
        const { archive } = loadedFrom(root);
        writeTwins(fileURLToPath(dir).replace(/\/$/, ''), archive, edition, { base, origin });
        writeZip(fileURLToPath(dir), archive, edition, origin);
      },
      'astro:server:setup'({ server, logger }) {
        server.watcher.add([`${root}/data`, `${root}/content`]);
        let waiting: NodeJS.Timeout | undefined;
        const readAgain = () => {
          const { problems, reading } = loadedAnew(root);
          if (problems.length)
            logger.error(`${problems.length} problems in the Record\n${formatText(problems)}`);
          else logger.info(`the Record is sound: ${reading.entries.length} records`);
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(`${root}/data/`) && !path.startsWith(`${root}/content/`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(readAgain, 80);
        });
      },
    },
  };
}
