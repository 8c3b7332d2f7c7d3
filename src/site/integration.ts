import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chartIds } from '../charts/ids.ts';
import { formatText } from '../checks/format-problems.ts';
import { loadArchive } from '../checks/index.ts';
import type { Edition } from '../exports/own-json.ts';
import { readFiles } from '../archive/read-files.ts';
import { headersFile } from './policy.ts';
import { writeSitemaps } from './sitemaps.ts';
import { writeZip } from './write-zip.ts';

const virtual = 'virtual:site';

function readEdition(root: string): Edition {
  const { version, edition } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    version: string;
    edition: string;
  };
  return { version, date: edition };
}

function siteModule(root: string, repository: string | undefined) {
  const source = [
    `export const root = ${JSON.stringify(root)};`,
    `export const repository = ${repository === undefined ? 'undefined' : JSON.stringify(repository)};`,
    `export const edition = ${JSON.stringify(readEdition(root))};`,
  ].join('\n');
  return {
    name: 'record-site',
    resolveId: (id: string) => (id === virtual ? `\0${virtual}` : undefined),
    load: (id: string) => (id === `\0${virtual}` ? source : undefined),
  };
}

/**
 * Returns the integration that ties the Record to Astro: it hands the root folder, the repository's address and the
 * edition to the pages and writes beside them `_headers`, the file that holds everything and, where the site's address is
 * known, its sitemaps. In development it reads the Record anew when a file
 * under `data/` or `content/` changes, prints what is wrong with it, and reloads the page, which shows the same.
 */
export function archive({ repository }: { repository: string | undefined }): AstroIntegration {
  let root = '';
  let origin: string | undefined;
  return {
    name: 'record',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        root = fileURLToPath(config.root).replace(/\/$/, '');
        origin = config.site && new URL(`${config.base}/`.replace(/\/+/g, '/'), config.site).href;
        updateConfig({ vite: { plugins: [siteModule(root, repository)] } });
      },
      'astro:build:done'({ dir }) {
        writeFileSync(new URL('_headers', dir), headersFile);
        if (origin !== undefined) writeSitemaps(fileURLToPath(dir), origin);
        writeZip(fileURLToPath(dir), readEdition(root));
      },
      'astro:server:setup'({ server, logger }) {
        server.watcher.add([`${root}/data`, `${root}/content`]);
        let waiting: NodeJS.Timeout | undefined;
        const readAgain = () => {
          const files = readFiles(root);
          const { problems } = loadArchive(files, chartIds);
          if (problems.length)
            logger.error(`${problems.length} problems in the Record\n${formatText(problems)}`);
          else logger.info(`the Record is sound: ${files.length} files`);
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
