import { dev } from 'astro';
import { siteConfig } from '../src/site/config.ts';
import { siteArguments } from './arguments.ts';

const usage =
  'Serves the site while it is being written: an edit in data/ or content/ shows without a restart.\n  npm run dev -- [--root folder] [--base /name/] [--port 4321]';
const { port, ...options } = siteArguments(usage);
await dev({ ...siteConfig(options), configFile: false, server: { port } });
