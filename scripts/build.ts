import './say-faults.ts';
import { buildSite } from '../src/site/build-site.ts';
import { siteArguments } from './arguments.ts';

const { port: _, ...options } = siteArguments(
  'Checks the Record, builds the site into dist/ below the folder of the record and checks the pages.\n  npm run build -- [--root folder] [--base /name/]',
);
const started = performance.now();
const { loaded, pages, problems } = await buildSite(options, console.log);
for (const problem of problems) console.error(problem);
const { sources, claims, events, series } = loaded.archive;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const found = loaded.problems.length || problems.length;
console.log(
  `${sources.size} sources, ${claims.size} claims, ${events.size} events, ${series.size} series, ${pages} pages, ${found} problems, ${seconds} seconds`,
);
if (!found && !options.site)
  console.log(
    'SITE is not set: no sitemaps, canonical addresses, or pictures for sharing; addresses on pages, in the feed, and in files have no host, the calendar has none.',
  );
for (const name of ['publisher', 'contact', 'funding'] as const)
  if (!found && loaded.archive.site.data[name] === '')
    console.log(`data/site.json: "${name}" is empty, so the page about the site does not say it.`);
process.exitCode = found ? 1 : 0;
