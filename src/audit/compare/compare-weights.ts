import { addressOf, type BuiltSite } from './built-site.ts';

/** Bytes as they are sent, before and after. */
export interface Weight {
  address: string;
  before: number;
  after: number;
}

/** The styles and scripts of one page and of all pages that have the same. */
export interface AssetWeight extends Weight {
  pages: number;
}

/** A page is heavier or lighter from this many bytes on; a reader notices no fewer. */
const noticed = 500;

const asset = /<(?:link rel="stylesheet" href|script type="module" src)="[^"]*?(_astro\/[^"]+)"/g;

/** Returns a scale for the pages of two sites: it is shown each page twice and tells what differs. */
export function weightScale(before: BuiltSite, after: BuiltSite) {
  const pages: Weight[] = [];
  const assets = new Map<string, AssetWeight>();
  const weigh = (site: BuiltSite, html: string) =>
    [...html.matchAll(asset)].reduce((sum, [, file = '']) => sum + site.weight(file), 0);
  return {
    show(from: string, was: string, file: string, is: string): void {
      const address = `/${addressOf(file)}`;
      const [lighter, heavier] = [weigh(before, was), weigh(after, is)];
      if (lighter !== heavier) {
        const key = `${lighter} ${heavier}`;
        const one = assets.get(key) ?? { address, before: lighter, after: heavier, pages: 0 };
        one.pages++;
        assets.set(key, one);
      }
      if (Math.abs(before.stamp(from).bytes - after.stamp(file).bytes) < noticed) return;
      const weight = { address, before: before.weight(from), after: after.weight(file) };
      if (Math.abs(weight.before - weight.after) >= noticed) pages.push(weight);
    },
    tell: () => ({
      pages: pages.sort((a, b) => b.after - b.before - (a.after - a.before)),
      assets: [...assets.values()],
    }),
  };
}
