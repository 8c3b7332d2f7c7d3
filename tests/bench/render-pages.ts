import { build } from 'astro';

// Makes the pages of the copy in which it runs, and checks nothing: what the pages themselves cost.
await build({ root: process.cwd(), outDir: 'dist.rendered', logLevel: 'error' });
