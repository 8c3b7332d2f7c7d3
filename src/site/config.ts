import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { record, type BuildSteps } from './integration.ts';

/** The folder of the engine: where src/ and the templates of the pages are. */
const engineRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** What a site is made of: the folder with `data/` and `content/`, and where it will be served. */
export interface SiteOptions {
  root: string;
  base?: string | undefined;
  site?: string | undefined;
  repository?: string | undefined;
  outDir?: string;
  steps?: BuildSteps;
}

/**
 * Returns Astro's configuration for the site of the record below `root`; `public/` is that of the record
 * where it has one, else the engine's.
 */
export function siteConfig({ root, base, site, repository, outDir, steps }: SiteOptions): AstroInlineConfig {
  const ownPublic = `${root}/public`;
  return {
    root: engineRoot,
    ...(site && { site }),
    ...(outDir && { outDir }),
    base: base || '/',
    publicDir: existsSync(ownPublic) ? ownPublic : `${engineRoot}/public`,
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    build: { inlineStylesheets: 'never', concurrency: 16 },
    // What runs in a browser imports no package: there is nothing to prepare before the first page.
    vite: { build: { assetsInlineLimit: 0 }, optimizeDeps: { noDiscovery: true } },
    integrations: [record({ root, repository: repository || undefined, steps })],
  };
}
