import { defineConfig } from 'astro/config';
import { archive } from './src/site/integration.ts';

const { SITE, BASE, REPOSITORY } = process.env;

export default defineConfig({
  ...(SITE && { site: SITE }),
  base: BASE || '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', concurrency: 2 },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [archive({ repository: REPOSITORY || undefined })],
});
