import { describe, expect, it } from 'vitest';
import { foldForSearch, hasWord, withoutHyphens } from '../../src/language/fold-for-search.ts';

const fold = (text: string) =>
  foldForSearch(text, { percent: 'percent|per cent', yearShort: 'FY', yearLong: 'fiscal year' });

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
    ['55 percent', '55percent'],
    ['55 per cent', '55percent'],
    ['55%', '55percent'],
    ['%', 'percent'],
    ["'sanctuary'", 'sanctuary'],
    ["sheriffs' pleas", 'sheriffs pleas'],
    ['Washington, D.C.', 'washington, dc'],
    ['U.S. citizens', 'us citizens'],
    ['FY2011', 'fiscal year 2011'],
    ['FY 2011', 'fiscal year 2011'],
    ['55 percentage points', '55 percentage points'],
    ['in 2011, 400 counties', 'in 2011, 400 counties'],
    ['Doña Ana', 'dona ana'],
  ])('"%s" is compared as "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['opt-out', 'Could a county opt out?'],
    ['opt out', 'the opt-out'],
    ['non-citizens', 'noncitizens'],
    ['one-third', 'one third of them'],
    ['I247', 'form I-247'],
    ['GAO-12-708', 'GAO-12-708, 2012'],
    ['12-708', 'GAO-12-708, 2012'],
    ['DC', 'Washington, D.C.'],
    ['percent of ICE removals', '55 percent of ICE removals'],
    ['55%', '55 percent'],
    ['FY2011', 'in fiscal year 2011'],
  ])('"%s" is found in "%s"', (query, text) => {
    const entry = withoutHyphens(fold(text));
    expect(
      fold(query)
        .split(/\s+/)
        .filter((word) => !hasWord(entry, word)),
    ).toEqual([]);
  });

  it.each([
    ['DC', 'broadcast'],
    ['2014', '12014'],
    ['2011', '2008-22011'],
  ])('"%s" is not found in "%s"', (query, text) => {
    expect(hasWord(withoutHyphens(fold(text)), fold(query))).toBe(false);
  });

  it('has a word anywhere, and a number where it begins', () => {
    expect(hasWord('detainers', 'tain')).toBe(true);
    expect(hasWord('183000 removals', '183000')).toBe(true);
    expect(hasWord('183000 removals', '83000')).toBe(false);
    expect(hasWord('283000 and 83000', '83000')).toBe(true);
  });
});
