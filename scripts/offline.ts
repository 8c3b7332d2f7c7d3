import './say-faults.ts';
import { existsSync } from 'node:fs';
import { writeOffline } from '../src/site/write-offline.ts';
import { siteArguments } from './arguments.ts';

const { root, base } = siteArguments(
  'Makes of the built site in dist/ one that works from a disk: the folder offline/ and offline.zip.\n  npm run offline [-- --root folder] [--base /name/]',
);
if (existsSync(`${root}/dist/index.html`)) {
  const { files, bytes } = writeOffline(`${root}/dist`, `${root}/offline`, `${root}/offline.zip`, base);
  console.log(`offline/: ${files} files; offline.zip: ${(bytes / 1e6).toFixed(1)} MB`);
} else {
  console.error('There is no built site: run npm run build.');
  process.exitCode = 1;
}
