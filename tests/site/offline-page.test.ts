import { describe, expect, it } from 'vitest';
import { offlinePage } from '../../src/site/offline-page.ts';

describe('a page for a disk', () => {
  it.each([
    ['<a href="/base/claims/x/#y">', '<a href="../../claims/x/index.html#y">'],
    ['<a href="/base/">', '<a href="../../index.html">'],
    ['<a href="/base/timeline/a/">', '<a href="index.html">'],
    ['<form action="/base/search/">', '<form action="../../search/index.html">'],
    ['<a href="/base/api/x.csv">', '<a href="../../api/x.csv">'],
    ['<a href="https://example.org/">', '<a href="https://example.org/">'],
    ['<a href="#here">', '<a href="#here">'],
    [
      '<script type="module" src="/base/_astro/p.js"></script>',
      '<script defer src="../../_astro/p.js"></script>',
    ],
    ['<link rel="preload" href="/base/f.woff2" as="font" crossorigin>', ''],
    [
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; font-src 'self'">`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; font-src 'self' file: data:">`,
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/base/claims/x/">',
      '<meta http-equiv="refresh" content="0; url=../../claims/x/index.html">',
    ],
  ])('has for %s %s', (from, to) => {
    expect(offlinePage('timeline/a/index.html', from, '/base/')).toBe(to);
  });
});
