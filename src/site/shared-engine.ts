import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = fileURLToPath(new URL('../', import.meta.url));
/** What of src/ knows neither Astro nor Vite, so that Node can load it as it is. */
const engine =
  /^(language|dates|quantities|kinds|archive|checks|views|prose|charts|maps|diagrams|exports|audit)\/|^site\/(?:order|flat)-png\.ts$/;

/**
 * Returns the Vite plugin by which the pages of a build take the engine from Node itself instead of a bundle
 * of their own: who builds, the pages and the audit then share one archive and all that is remembered of it.
 */
export function sharedEngine() {
  return {
    name: 'shared-engine',
    enforce: 'pre' as const,
    apply: 'build' as const,
    applyToEnvironment: (environment: { name: string }) => environment.name !== 'client',
    resolveId(id: string, importer: string | undefined) {
      if (importer === undefined || !id.startsWith('.') || !id.endsWith('.ts')) return undefined;
      const path = resolve(dirname(importer.replace(/\?.*$/, '')), id);
      if (!path.startsWith(source) || !engine.test(path.slice(source.length))) return undefined;
      return { id: pathToFileURL(path).href, external: true };
    },
  };
}
