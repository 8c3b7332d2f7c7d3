import { describe, expect, it } from 'vitest';
import { addressOf, addressOfEntry, addressOfPlace, allEntries } from '../../src/archive/index.ts';
import { fixedPages } from '../../src/kinds/page.ts';
import { headingsIn } from '../../src/site/headings-in.ts';
import { onwardFrom, type Onward } from '../../src/site/onward.ts';
import { statesInOrder } from '../../src/views/places/places.ts';
import { archive } from '../real-archive.ts';

const all = [
  ...fixedPages,
  ...[...archive.claims.keys()].map((id) => addressOf('claim', id)),
  ...[...archive.sources.keys()].map((id) => addressOf('source', id)),
  ...[...archive.lessons.keys()].map((id) => addressOf('lesson', id)),
  ...[...archive.charts.keys()].map((id) => addressOf('chart', id)),
  ...statesInOrder(archive).map(({ id }) => addressOfPlace(archive, id)),
];
const leadsOf = ({ next, deeper, evidence }: Onward) => [...next, ...deeper, ...evidence];
const found = new Map(all.map((address) => [address, onwardFrom(archive, address)]));

describe('the related pages at the end of a page', () => {
  it('are there on all but those that lead everywhere', () => {
    expect(all.filter((address) => !found.get(address))).toEqual(['', 'search/']);
  });

  it('name what follows and what the page rests on, on fixed pages what goes deeper too', () => {
    const without = (way: keyof Onward) => all.filter((address) => found.get(address)?.[way].length === 0);
    expect(without('next')).toEqual([]);
    expect(fixedPages.filter((address) => without('deeper').includes(address))).toEqual([]);
    const bare = without('evidence').filter((address) => !address.startsWith('sources/'));
    expect(bare).toEqual([]);
  });

  it('lead to pages of the Record or of its lists, and never to the page itself', () => {
    const known = new Set([...all, ...allEntries(archive).flatMap((entry) => addressOfEntry(entry) ?? [])]);
    for (const [address, onward] of found)
      for (const lead of onward ? leadsOf(onward) : []) {
        expect(lead.address).not.toBe(address);
        expect(known.has(lead.address) || lead.address.includes('/by/'), lead.address).toBe(true);
      }
  });
});

describe('the contents gathered of a page', () => {
  it('are its headings of the second rank, with the record of which they are printed, without links', () => {
    const html =
      '<h1 id="a">A</h1><h2 id="b" data-record="x:1/title">B <span>b</span></h2><h3 id="c">C</h3>' +
      '<h2 class="q" id="d"><a href="/d/">D</a></h2><h2>without a fragment</h2><h2 id="e"></h2>';
    expect(headingsIn(html)).toEqual([
      { id: 'b', record: 'x:1/title', html: 'B <span>b</span>' },
      { id: 'd', record: undefined, html: 'D' },
    ]);
  });
});
