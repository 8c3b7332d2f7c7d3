import { edition } from 'virtual:site';
import { dataPackage } from '../../exports/data-package.ts';
import { sha256 } from '../../site/digest.ts';
import { fullAddress } from '../../site/href.ts';
import { jsonRoute } from '../../site/json-route.ts';
import { siteArchive } from '../../site/load-site.ts';

const home = fullAddress('');

export const GET = jsonRoute(() =>
  dataPackage(siteArchive(), edition, sha256, /^https?:/.test(home) ? home : undefined),
);
