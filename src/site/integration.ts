import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatText } from '../checks/format-problems.ts';
import type { Edition } from '../exports/own-json.ts';
import { layeredStyles } from './layered-styles.ts';
import { readEdition } from './read-edition.ts';
import { isSearched } from './search-index.ts';
import { sharedEngine, sharedEngineInDevelopment } from './shared-engine.ts';
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

/** What is done while a site is built. */
export interface BuildSteps {
  /** Awaited before the first page is made, which is not made where it fails. */
  ready(): Promise<void>;
  /** Called with the addresses of all pages, without the base path, in the order in which they are made. */
  begin(addresses: readonly string[]): void;
  /**
   * Awaited with what was made at a path below the base path, which it writes: a page where the path is empty
   * or ends in a slash; without bytes where another page is to be shown there.
   */
  made(path: string, bytes: Uint8Array<ArrayBuffer> | undefined): Promise<void>;
}

const isPage = ({ type }: { type: string }) => type === 'page';
/** Returns whether a route is the page for addresses that lead nowhere, which has no address of its own. */
const isNotFound = ({ route }: { route: string }) => route === '/404';

/** Returns the address of a page without the base path: empty, or with a slash at its end. */
const addressOf = (path: string) => path.replace(/^\/|\/$/g, '').replace(/.$/, '$&/');

/** Hands the bytes of an answer on to `made`, and returns it without them; one that leads on, as it is. */
async function handOn(response: Response, path: string, made: BuildSteps['made']): Promise<Response> {
  if (response.status !== 200) {
    await made(path, undefined);
    return response;
  }
  await made(path, new Uint8Array(await response.arrayBuffer()));
  return new Response(null, response);
}

/** Milliseconds after which the rules are tried under development where nobody has opened a page. */
const longestWait = 10_000;

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
              sharedEngineInDevelopment(),
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
            const pages = all.filter(({ route }) => isPage(route) && !isNotFound(route));
            steps.begin(pages.map(({ address }) => address));
            return all;
          },
          async render(request, options) {
            const answer = await own.render(request, options);
            const response = answer instanceof Response ? answer : answer.response;
            const route = options.routeData;
            if (isNotFound(route)) return response;
            const path = decodeURI(new URL(request.url).pathname).slice(base.length);
            return handOn(response, isPage(route) ? addressOf(path) : path, steps.made);
          },
        }));
      },
      'astro:server:setup'({ server, logger }) {
        const reload = () => server.ws.send({ type: 'full-reload' });
        const shown = new Promise<void>((done) => {
          server.middlewares.use((_, response, next) => {
            response.once('finish', done);
            next();
          });
          setTimeout(done, longestWait).unref();
        });
        const read = watchRecord(
          root,
          shown,
          ({ problems, reading }) => {
            if (problems.length) {
              logger.error(`${problems.length} problems in the Record\n${formatText(problems)}`);
              reload();
            } else logger.info(`the Record is sound: ${reading.entries.length} records`);
          },
          ({ stack, message }) => logger.error(stack ?? message),
        );
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
