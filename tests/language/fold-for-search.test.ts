import { describe, expect, it } from 'vitest';
import { foldForSearch, hasWord } from '../../src/language/fold-for-search.ts';

const fold = (text: string) => foldForSearch(text, 'percent|per cent');

describe('text that is searched', () => {
  it.each([
    ['“Sanctuary” cities', 'sanctuary cities'],
    ['"sanctuary"', 'sanctuary'],
    ['ICE’s', "ice's"],
    ['2008–2014', '2008-2014'],
    ['opt‑out', 'opt-out'],
    ['183,000', '183000'],
    ['2,000,000 people', '2000000 people'],
    ['183\u00a0000', '183000'],
    ['55 percent', '55%'],
    ['55 per cent', '55%'],
    ['55%', '55%'],
    ['55 percentage points', '55 percentage points'],
    ['in 2011, 400 counties', 'in 2011, 400 counties'],
    ['Doña Ana', 'dona ana'],
  ])('"%s" is compared as "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('has a word anywhere, and a number where it begins', () => {
    expect(hasWord('detainers', 'tain')).toBe(true);
    expect(hasWord('183000 removals', '183000')).toBe(true);
    expect(hasWord('183000 removals', '83000')).toBe(false);
    expect(hasWord('283000 and 83000', '83000')).toBe(true);
  });
});
