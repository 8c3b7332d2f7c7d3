import './say-faults.ts';
import { dev } from 'astro';
import { formatText } from '../src/checks/format-problems.ts';
import { siteConfig } from '../src/site/config.ts';
import { readEdition } from '../src/site/read-edition.ts';
import { siteArguments } from './arguments.ts';

const usage =
  'Serves the site while it is being written: an edit in data/ or content/ shows without a restart.\n  npm run dev -- [--root folder] [--base /name/] [--port 4321]';
const { port, ...options } = siteArguments(usage);
const { problems } = readEdition(options.root);
if (problems.length) {
  console.error(formatText(problems));
  process.exitCode = 1;
} else await dev({ ...siteConfig(options), configFile: false, server: { port } });
