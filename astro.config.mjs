import { defineConfig } from 'astro/config';
import { siteConfig } from './src/site/config.ts';

const { SITE, BASE, REPOSITORY } = process.env;

export default defineConfig(
  siteConfig({ root: process.cwd(), site: SITE, base: BASE, repository: REPOSITORY }),
);
