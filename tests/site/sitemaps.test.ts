import { describe, expect, it } from 'vitest';
import { sitemapsOf } from '../../src/site/sitemaps.ts';

const maps = sitemapsOf('https://example.org/record/', [
  '',
  'claims/',
  'claims/a/',
  'places/tx/harris-county/',
  'places/a&b/',
]);

describe('the sitemaps', () => {
  it('are one for each part of the site, and one that lists them', () => {
    expect([...maps.keys()]).toEqual([
      'sitemap.xml',
      'sitemap-site.xml',
      'sitemap-claims.xml',
      'sitemap-places.xml',
    ]);
    expect(maps.get('sitemap.xml')).toContain(
      '<sitemap><loc>https://example.org/record/sitemap-places.xml</loc></sitemap>',
    );
  });

  it('have the full address of each page, with what XML reserves escaped', () => {
    expect(maps.get('sitemap-claims.xml')?.match(/<loc>.*?<\/loc>/g)).toEqual([
      '<loc>https://example.org/record/claims/</loc>',
      '<loc>https://example.org/record/claims/a/</loc>',
    ]);
    expect(maps.get('sitemap-places.xml')).toContain('<loc>https://example.org/record/places/a&amp;b/</loc>');
  });
});
