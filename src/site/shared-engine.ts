import { registerHooks } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const source = fileURLToPath(new URL('../', import.meta.url));
/** What of src/ knows neither Astro nor Vite, so that Node can load it as it is. */
const engine =
  /^(language|dates|quantities|kinds|archive|checks|views|prose|charts|maps|diagrams|exports|audit)\/|^site\/(?:order|flat)-png\.ts$/;
const isEngine = (path: string) => path.startsWith(source) && engine.test(path.slice(source.length));

/** Returns the path of a module of the engine that `importer` names, undefined where it names another. */
function engineImport(id: string, importer: string | undefined): string | undefined {
  if (importer === undefined || !id.startsWith('.') || !id.endsWith('.ts')) return undefined;
  const path = resolve(dirname(importer.replace(/\?.*$/, '')), id);
  return isEngine(path) ? path : undefined;
}

const isForPages = (environment: { name: string }) => environment.name !== 'client';

/**
 * Returns the Vite plugin by which the pages of a build take the engine from Node itself instead of a bundle
 * of their own: who builds, the pages and the audit then share one archive and all that is remembered of it.
 */
export function sharedEngine(): Plugin {
  return {
    name: 'shared-engine',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: isForPages,
    resolveId(id, importer) {
      const path = engineImport(id, importer);
      return path === undefined ? undefined : { id: pathToFileURL(path).href, external: true };
    },
  };
}

/**
 * The modules that Node loaded, by path. They are on the global object, since the modules of pages reach
 * nothing else of the server.
 */
const loaded = new Map<string, object>();
const key = 'shared-engine';
(globalThis as { [kept: symbol]: typeof loaded })[Symbol.for(key)] = loaded;

const sharedModule = '\0engine:';

/**
 * Returns the Vite plugin by which the pages under development take the engine from Node as well, so that the
 * server does not transform it module by module before it shows the first page. Once a file of the engine
 * changes, Node loads all of it anew for the pages; what reads the Record for them stays as it was.
 */
export function sharedEngineInDevelopment(): Plugin {
  let version = '';
  return {
    name: 'shared-engine-in-development',
    enforce: 'pre',
    apply: 'serve',
    applyToEnvironment: isForPages,
    configureServer() {
      registerHooks({
        resolve(specifier, context, next) {
          const found = next(specifier, context);
          const isOurs = found.url.startsWith('file:') && isEngine(fileURLToPath(found.url));
          return isOurs ? { ...found, url: found.url + version } : found;
        },
      });
    },
    resolveId(id, importer) {
      const path = engineImport(id, importer);
      return path === undefined ? undefined : sharedModule + path;
    },
    async load(id) {
      if (!id.startsWith(sharedModule)) return undefined;
      const path = id.slice(sharedModule.length);
      const module = (await import(pathToFileURL(path).href)) as object;
      loaded.set(path, module);
      const names = Object.keys(module).join(', ');
      const all = `globalThis[Symbol.for(${JSON.stringify(key)})]`;
      return `export const { ${names} } = ${all}.get(${JSON.stringify(path)});`;
    },
    hotUpdate({ file, timestamp }) {
      if (!isEngine(file)) return undefined;
      version = `?${timestamp}`;
      const { idToModuleMap } = this.environment.moduleGraph;
      return [...idToModuleMap.values()].filter(({ id }) => id?.startsWith(sharedModule));
    },
  };
}
