import './say-faults.ts';
import { preview } from 'astro';
import { siteConfig } from '../src/site/config.ts';
import { siteArguments } from './arguments.ts';

const usage =
  'Checks the Record, builds the site and serves it.\n  npm start -- [--root folder] [--base /name/] [--port 4321]';
const { port, ...options } = siteArguments(usage);
await import('./build.ts');
if (!process.exitCode) {
  const server = await preview({
    ...siteConfig({ ...options, outDir: `${options.root}/dist` }),
    configFile: false,
    server: { port },
    logLevel: 'warn',
  });
  console.log(`Serving http://localhost:${server.port}${options.base}  (stop with Ctrl+C)`);
}
