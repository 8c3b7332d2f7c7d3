import { describe, expect, it } from 'vitest';
import { getOrThrow } from '../../../src/archive/index.ts';
import { countiesIn } from '../../../src/views/places/places.ts';
import { errataOf } from '../../../src/views/sources/errata.ts';
import { archive } from '../../real-archive.ts';

const counties = countiesIn(archive).map(({ data }) => data);
const { own, others } = errataOf(archive);
const claim = (id: string) => getOrThrow(archive.claims, id).data;
const figure = (id: string, key?: string) => claim(id).figures?.find((one) => one.key === key)?.value;
const locator = (id: string) => claim(id).sources[0]?.locator ?? '';
const codesIn = (id: string) => locator(id).match(/\b\d{5}\b/g) ?? [];
const passageOf = (id: string) =>
  claim(id)
    .sources.flatMap(({ passage }) => (passage ? [`${passage.start} … ${passage.end}`] : []))
    .join(' | ');
const erratum = (id: string) => getOrThrow(archive.errata, id).data;

describe('the errors that the Record shows', () => {
  it('are fifteen at least, its own among them', () => {
    expect(own.length + others.length).toBe(archive.errata.size);
    expect(archive.errata.size).toBeGreaterThanOrEqual(15);
    expect(own.length).toBeGreaterThan(0);
  });

  it.each(others)('of others: $id rests on the publication itself', ({ data }) => {
    const cited = data.claims.flatMap((id) => claim(id).sources.map((source) => source.id));
    const unseen = (data.sources ?? []).filter((id) => !cited.includes(id));
    expect(unseen).toEqual([]);
  });
});

describe('in the county file', () => {
  const undated = codesIn('county-file-undated-codes');
  const outside = codesIn('county-file-codes-outside-2010');

  it('codes without a date are four, and none is a county of the 2010 Census', () => {
    expect(undated).toHaveLength(4);
    expect(figure('county-file-undated-codes')).toBe(undated.length);
    expect(undated.filter((code) => archive.places.has(code))).toEqual([]);
  });

  it('codes outside the 2010 Census are nine, and five counties have the day of an older code', () => {
    expect(outside).toHaveLength(9);
    expect(figure('county-file-codes-outside-2010')).toBe(outside.length);
    expect(outside.filter((code) => archive.places.has(code))).toEqual([]);
    const carried = counties.filter(({ note = '' }) => /older Census code/.test(note));
    expect(figure('county-file-codes-outside-2010', 'without-row')).toBe(carried.length);
    expect(new Set(carried.map(({ state }) => state))).toEqual(new Set(['AK']));
  });

  it('day and month are swapped for eight counties: the one is the other, written backward', () => {
    const swapped = counties.filter(({ dating }) => dating === 'parts-differ');
    expect(swapped).toHaveLength(figure('county-file-swapped-days') ?? 0);
    for (const { activated = '', sourceDay = '' } of swapped) {
      const [year, month, day] = activated.split('-');
      expect(sourceDay).toBe(`${String(year)}-${String(day)}-${String(month)}`);
    }
  });

  it('eight counties of Indiana, and no others, begin on May 31, 2011, the day after a Monday holiday', () => {
    const may31 = counties.filter(({ activated, sourceDay = activated }) => sourceDay === '2011-05-31');
    expect(may31).toHaveLength(figure('county-dates-cross-check', 'differ') ?? 0);
    expect(new Set(may31.map(({ state }) => state))).toEqual(new Set(['IN']));
    expect(new Date('2011-05-31T00:00Z').getUTCDay()).toBe(2);
  });

  it('from June 2010 through May 2012 nearly all of a week with a Monday holiday begin on Wednesday', () => {
    const holidays =
      '2010-05-31 2010-07-05 2010-09-06 2010-10-11 2011-01-17 2011-02-21 2011-05-30 2011-07-04 2011-09-05 2011-10-10 2011-12-26 2012-01-02 2012-01-16 2012-02-20 2012-05-28';
    const weekday = (holiday: string, later: number) =>
      new Date(Date.parse(holiday) + later * 86_400_000).toISOString().slice(0, 10);
    const begun = (later: number) => {
      const days = holidays.split(' ').map((holiday) => weekday(holiday, later));
      return counties.filter(({ activated = '' }) => days.includes(activated)).length;
    };
    expect(begun(1)).toBe(0);
    expect(begun(2)).toBeGreaterThan(300);
    expect(begun(3) + begun(4)).toBeLessThan(3);
  });
});

describe('in the second list', () => {
  it('39 counties have no date, by state as the claim counts them', () => {
    const undated = counties.filter(({ crosscheck }) => crosscheck === 'no-date');
    const inState = (code: string) => undated.filter(({ state }) => state === code).length;
    expect(undated).toHaveLength(figure('second-list-undated-names') ?? 0);
    expect(inState('AK')).toBe(figure('second-list-undated-names', 'alaska'));
    expect(inState('HI')).toBe(figure('second-list-undated-names', 'hawaii'));
    expect(inState('VA')).toBe(figure('second-list-undated-names', 'virginia'));
  });

  it('the months of all others are those of the table, once the eight are corrected', () => {
    const agree = counties.filter(({ crosscheck }) => crosscheck === 'month-agrees').length;
    const [before = 0, differ = 0] = ['agree', 'differ'].map((key) =>
      figure('county-dates-cross-check', key),
    );
    expect(agree).toBe(before + differ);
  });
});

describe('a figure that was changed on its way', () => {
  it.each([
    ['detainers-fy2012-trac370', 'detainers-fy2012-trac511', 'two counts of one year'],
    ['ice-removals-fy2018-256058', 'ice-removals-fy2018-256085', 'digits that changed places'],
    ['ice-criminals-fy2010-ocr', 'ice-criminals-fy2010', 'a digit that was lost'],
  ])('differs in %s and %s: %s', (one, other) => {
    expect(figure(one)).toBeDefined();
    expect(figure(one)).not.toBe(figure(other));
  });

  it('has the same digits where two of them changed places', () => {
    const digits = (id: string) => [...String(figure(id))].sort().join('');
    expect(digits('ice-removals-fy2018-256058')).toBe(digits('ice-removals-fy2018-256085'));
  });

  it('is the other without its first digit where one was lost', () => {
    const whole = Math.floor((figure('ice-criminals-fy2010') ?? 0) / 1000);
    expect(whole % 100).toBe((figure('ice-criminals-fy2010-ocr') ?? 0) / 1000);
  });

  it.each([
    ['num-wapo-59000-deported', 'num-fy2010-sc-arrests'],
    ['num-77000-lawfirm', 'stat-2011-04-30-77000'],
    ['claim-43300', 'ice-43300-redated'],
  ])('is one number in %s and %s, said of different things', (one, other) => {
    expect(figure(one)).toBe(figure(other));
    expect(claim(one).statement).not.toBe(claim(other).statement);
  });
});

describe('a page with two spellings of one count', () => {
  it('gives digits that differ from those of the report in one place', () => {
    const spellings = ['interior', 'interior-other'].map((key) => String(figure('interior-fy2016-cis', key)));
    const report = String(figure('interior-fy2016'));
    const differing = spellings.map((one) => [...one].filter((digit, i) => digit !== report[i]).length);
    expect(differing).toEqual([0, 1]);
  });
});

describe('our own errors', () => {
  it.each([
    ['own-alsan-yang-citizens', 'alsan-yang-2018', /citizen/],
    ['own-alsan-yang-citizens', 'alsan-yang-2019', /citizen/],
    ['own-alsan-yang-citizens', 'alsan-yang-2022', /citizen/],
    ['own-fy2016-shares', 'fy2016-priorities', /initial enforcement actions/],
    ['own-connecticut-one-chamber', 'trust-ct-passed', /Engrossed/],
    ['own-words-of-rounding', 'oig-692000-identified', /more than/],
    ['own-words-of-rounding', 'deploy-2011-01-870', /Nearly/],
    ['own-words-of-rounding', 'deploy-2011-02-16-1049', /About/],
    ['own-map-months', 'top-three-counties', /October 2008 through February 2015/],
    ['own-six-counties-page', 'six-sw-texas-2009-02-02', /six southwest Texas counties/],
  ])('%s: the passage of %s says what we had left out', (id, shown, words) => {
    expect(erratum(id).claims).toContain(shown);
    expect(passageOf(shown)).toMatch(words);
  });

  it('own-pearlman-women: the statement now says whom the study covers', () => {
    expect(claim('pearlman-wages').statement).toMatch(/women/);
  });

  it('own-study-authors: the source names all three, and so do the statements', () => {
    const { author = [] } = getOrThrow(archive.sources, 'pearlman-jpam').data;
    expect(author).toHaveLength(3);
    for (const id of erratum('own-study-authors').claims)
      for (const { family } of author) expect(claim(id).statement).toContain(family);
  });

  it('own-chicago-announcement: the announcement and the vote are two claims', () => {
    expect(claim('chicago-welcoming-announced-2012-07-10').statement).toMatch(/would introduce/);
    expect(claim('chicago-welcoming-2012').statement).toMatch(/passed/);
  });
});
