import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatText } from '../checks/format-problems.ts';
import type { Edition } from '../exports/own-json.ts';
import { layeredStyles } from './layered-styles.ts';
import { readEdition } from './read-edition.ts';
import { isSearched } from './search-index.ts';
import { sharedEngine, sharedEngineWhileWriting } from './shared-engine.ts';
import { watchRecord } from './watch-record.ts';

const virtual = 'virtual:site';

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

/** What is done while a site is built. A page's address is without the base path. */
export interface BuildSteps {
  /** Awaited before the first page is made, which is not made where it fails. */
  ready(): Promise<void>;
  /** Called with the addresses at which pages are made, in this order. */
  begin(addresses: readonly string[]): void;
  /** Awaited with each page, which it writes; without bytes where another page is to be shown. */
  page(address: string, html: Uint8Array<ArrayBuffer> | undefined): Promise<void>;
}

/** Returns whether a route makes pages at addresses that end in a slash, which that of lost ways does not. */
const isPage = ({ type, route }: { type: string; route: string }) => type === 'page' && route !== '/404';

const addressOf = (path: string) => path.replace(/^\/|\/$/g, '').replace(/.$/, '$&/');

/**
 * Hands the bytes of a page on to `page`, which writes them, and returns an answer without any; where a page
 * leads on, the answer as it is.
 */
async function handOn(response: Response, address: string, page: BuildSteps['page']): Promise<Response> {
  if (response.status !== 200) {
    await page(address, undefined);
    return response;
  }
  await page(address, new Uint8Array(await response.arrayBuffer()));
  return new Response(null, response);
}

/**
 * Returns the integration that ties the Record to Astro: it hands the folder of the record, the address of
 * the repository, and the edition to the pages. In development it reads the Record anew when a file under
 * `data/` or `content/` changes and reloads the page; seconds later, once the rules were tried, it prints
 * what is wrong, and the page shows the same. A build makes no page before its step `ready` is
 * through, and hands each page on.
 */
export function record({
  root,
  repository,
  steps,
}: {
  root: string;
  repository: string | undefined;
  steps: BuildSteps | undefined;
}): AstroIntegration {
  let base = '';
  return {
    name: 'record',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        const engine = fileURLToPath(config.root).replace(/\/$/, '');
        const { problems, edition } = readEdition(root);
        if (edition === undefined) throw new Error(formatText(problems));
        base = `${config.base.replace(/\/$/, '')}/`;
        updateConfig({
          vite: {
            plugins: [
              siteModule(root, engine, repository, edition),
              sharedEngine(),
              sharedEngineWhileWriting(),
              layeredStyles(),
            ],
          },
        });
      },
      'astro:build:start'({ setPrerenderer }) {
        if (!steps) return;
        setPrerenderer((own) => ({
          ...own,
          async setup() {
            await steps.ready();
            await own.setup?.();
          },
          async getStaticPaths() {
            const paths = (await own.getStaticPaths()).map((path) => ({
              ...path,
              address: addressOf(path.pathname),
            }));
            // What is searched first, so that its index is written while the rest is made.
            const { true: searched = [], false: others = [] } = Object.groupBy(paths, ({ address }) =>
              isSearched(address) ? 'true' : 'false',
            );
            const all = [...searched, ...others];
            steps.begin(all.filter(({ route }) => isPage(route)).map(({ address }) => address));
            return all;
          },
          async render(request, options) {
            const answer = await own.render(request, options);
            const response = answer instanceof Response ? answer : answer.response;
            if (!isPage(options.routeData)) return response;
            const path = decodeURI(new URL(request.url).pathname).slice(base.length);
            return handOn(response, addressOf(path), steps.page);
          },
        }));
      },
      'astro:server:setup'({ server, logger }) {
        const reload = () => server.ws.send({ type: 'full-reload' });
        const read = watchRecord(root, ({ problems, reading }) => {
          if (problems.length) {
            logger.error(`${problems.length} problems in the Record\n${formatText(problems)}`);
            reload();
          } else logger.info(`the Record is sound: ${reading.entries.length} records`);
        });
        read();
        server.watcher.add([`${root}/data`, `${root}/content`]);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(`${root}/data/`) && !path.startsWith(`${root}/content/`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            read();
            reload();
          }, 80);
        });
      },
    },
  };
}
