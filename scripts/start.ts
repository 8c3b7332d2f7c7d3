import { preview } from 'astro';
import { siteArguments } from './arguments.ts';

const usage =
  'Checks the Record, builds the site and serves it.\n  npm start -- [--base /name/] [--port 4321]';
const { base, port } = siteArguments(usage);
await import('./build.ts');
if (!process.exitCode) {
  const server = await preview({ root: process.cwd(), base, server: { port }, logLevel: 'warn' });
  console.log(`Serving http://localhost:${server.port}${base}  (stop with Ctrl+C)`);
}
