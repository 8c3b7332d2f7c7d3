import { dev } from 'astro';
import { siteArguments } from './arguments.ts';

const usage =
  'Serves the site while it is being written: an edit in data/ or content/ shows without a restart.\n  npm run dev -- [--base /name/] [--port 4321]';
const { base, port } = siteArguments(usage);
await dev({ root: process.cwd(), base, server: { port } });
