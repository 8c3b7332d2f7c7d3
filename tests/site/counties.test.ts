import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { bodyOf, headingOf, parsePage, textIn } from '../../src/audit/page-tree.ts';
import { walkPage } from '../../src/audit/walk-page.ts';
import { builtFiles, textOf } from './built-site.ts';
import { kindOfPage } from './page-kinds.ts';

/** A row of the table of counties, read without any of the code that prints the pages. */
interface Row {
  fips: string;
  state: string;
  name: string;
  activated: string;
  people: number;
}
const rows = csvParse(readFileSync('data/places/counties.csv', 'utf8')).map(
  ({ fips = '', state = '', name = '', activated = '', population = '' }): Row => ({
    fips,
    state,
    name,
    activated,
    people: Number(population),
  }),
);
const byFips = new Map(rows.map((row) => [row.fips, row]));
const stateNames = new Map(
  csvParse(readFileSync('data/places/states.csv', 'utf8')).map(({ state = '', name = '' }) => [state, name]),
);

/** What a page prints of its county, by name, and the rest of its words. */
interface CountyPage {
  file: string;
  heading: string;
  printed: { [name: string]: string };
  neighbors: { [fips: string]: string };
  free: string;
  bytes: number;
}

function readCounty(file: string): [string, CountyPage] {
  const html = textOf(file);
  const page = parsePage(file, html);
  const { printed, free } = walkPage(bodyOf(page.root));
  const found: CountyPage = {
    file,
    heading: headingOf(page),
    printed: {},
    neighbors: {},
    free: free.join(' '),
    bytes: gzipSync(html).length,
  };
  let fips = '';
  for (const { attribute, value, element } of printed) {
    const [, code, name] = /^(?:place|neighbor):(\d{5})\/([^/]+)$/.exec(value) ?? [];
    if (attribute !== 'data-record' || code === undefined || name === undefined) continue;
    fips = code;
    if (value.startsWith('neighbor:')) found.neighbors[name] = textIn(element);
    else found.printed[name] = textIn(element);
  }
  return [fips, found];
}

const pages = new Map(
  builtFiles()
    .filter((file) => kindOfPage(file)?.name === 'county')
    .map(readCounty),
);

const smallNumbers = 'one two three four five six seven eight nine'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
/** Small numbers in words that count something; the "one" of "one of 12" and "the first" of all do not. */
const counting = /\bone(?= (?:started|state)\b|(?: county)?\)| county in\b)|\b(?!one|first)[a-z]+\b/g;

/** Returns the numbers of a sentence in order, in digits or in words, dates left out. */
const numbersIn = (text = '') =>
  [
    ...text
      .replace(/[A-Z][a-z]+ \d{1,2}, \d{4}/g, '')
      .replace('2010 Census', '')
      .replace(counting, (word) => {
        const value = Math.max(smallNumbers.indexOf(word), ordinals.indexOf(word)) + 1;
        return value > 0 ? String(value) : word;
      })
      .matchAll(/\d[\d,]*(?:\.\d+)?/g),
  ].map(([number]) => Number(number.replaceAll(',', '')));
const sum = (list: readonly Row[]) => list.reduce((total, { people }) => total + people, 0);
const percent = (part: number, whole: number) => Number(((100 * part) / whole).toFixed(1));

const wrong = (check: (row: Row, page: CountyPage) => unknown) =>
  rows.flatMap((row) => {
    const page = pages.get(row.fips);
    const fault = page ? check(row, page) : 'has no page';
    return fault ? [`${row.fips}: ${JSON.stringify(fault)}`] : [];
  });
const differ = (found: readonly number[], expected: readonly number[]) =>
  JSON.stringify(found) === JSON.stringify(expected) ? undefined : { found, expected };

const all = {
  people: sum(rows),
  earlier: new Map<string, Row[]>(),
  together: Map.groupBy(rows, ({ activated }) => activated),
};
for (const day of all.together.keys())
  all.earlier.set(
    day,
    rows.filter(({ activated }) => activated < day),
  );

describe('the pages of the counties', () => {
  it('are one for each row of the table, under the name of the county and its state', () => {
    expect(pages.size).toBe(rows.length);
    const expected = ({ name, state }: Row) =>
      name === stateNames.get(state) ? name : `${name}, ${stateNames.get(state)}`;
    expect(wrong((row, { heading }) => heading !== expected(row) && heading)).toEqual([]);
    expect(
      wrong(({ state }, { file }) => !file.startsWith(`places/${state.toLowerCase()}/`) && file),
    ).toEqual([]);
  });

  it('weigh each at most 14 kB gzipped', () => {
    expect([...pages.values()].filter(({ bytes }) => bytes > 14_000).map(({ file }) => file)).toEqual([]);
  });

  it('say the place among all counties, and what was active before, as the table has it', () => {
    expect(
      wrong(({ activated }, { printed }) => {
        const before = all.earlier.get(activated) ?? [];
        const number = all.together.get(activated)?.length ?? 0;
        const [first, last] = [before.length + 1, before.length + number];
        const isLast = last === rows.length;
        const order =
          number === 1
            ? first === 1
              ? [rows.length]
              : [rows.length, first]
            : isLast
              ? [number, rows.length]
              : [number, last, rows.length];
        const states = new Set(before.map(({ state }) => state));
        const places = before.length > 1 ? [before.length, states.size - Number(states.has('DC'))] : [];
        const people = before.length ? [sum(before), percent(sum(before), all.people)] : [];
        return differ(numbersIn(printed['order']), [...order, ...places, ...people]);
      }),
    ).toEqual([]);
  });

  it('say the place among the counties of the state as the table has it', () => {
    const states = Map.groupBy(rows, ({ state }) => state);
    expect(
      wrong(({ activated, state }, { printed }) => {
        const own = states.get(state) ?? [];
        const [before, together] = [
          own.filter((row) => row.activated < activated).length,
          own.filter((row) => row.activated === activated).length,
        ];
        const [first, last] = [before + 1, before + together];
        if (own.length === 1) return differ(numbersIn(printed['in-state']), []);
        if (together === own.length) return differ(numbersIn(printed['in-state']), [own.length]);
        const rest = own.length - together;
        const isHome = together === all.together.get(activated)?.length;
        const [alone, several] =
          first === 1 || last === own.length
            ? [[own.length], [...(isHome ? [] : [together]), ...(rest > 1 ? [rest] : [])]]
            : [
                [own.length, first],
                [...(isHome ? [] : [together]), last, own.length],
              ];
        return differ(numbersIn(printed['in-state']), together === 1 ? alone : several);
      }),
    ).toEqual([]);
  });

  it('say how many people lived there, and their part of the state', () => {
    const states = Map.groupBy(rows, ({ state }) => state);
    expect(
      wrong(({ people, state }, { printed }) => {
        const own = states.get(state) ?? [];
        const share = percent(people, sum(own));
        return differ(
          numbersIn(printed['people']),
          own.length === 1 ? [people] : [people, share === 0 ? 0.1 : share],
        );
      }),
    ).toEqual([]);
  });

  it('say of each neighbor how many days earlier or later it began, and how many before, with and after it', () => {
    const days = (row: Row | undefined) => Date.parse(row?.activated ?? '') / 86_400_000;
    expect(
      wrong((row, { neighbors, printed }) => {
        const gaps = Object.keys(neighbors).map((other) => days(byFips.get(other)) - days(row));
        const words = gaps.map((gap) =>
          gap === 0
            ? 'the same day'
            : `${Math.abs(gap).toLocaleString('en-US')} day${Math.abs(gap) === 1 ? '' : 's'} ${gap < 0 ? 'earlier' : 'later'}`,
        );
        if (JSON.stringify(words) !== JSON.stringify(Object.values(neighbors))) return { words, neighbors };
        const groups = [
          gaps.filter((gap) => gap < 0),
          gaps.filter((gap) => gap === 0),
          gaps.filter((gap) => gap > 0),
        ]
          .map(({ length }) => length)
          .filter(Boolean);
        const counted = groups.length > 1 ? [gaps.length, ...groups] : gaps.length > 2 ? groups : [];
        return differ(numbersIn(printed['neighbors']), counted);
      }),
    ).toEqual([]);
  });

  it('say how many began elsewhere on the same day', () => {
    expect(
      wrong(({ activated, state }, { printed }) => {
        const elsewhere = (all.together.get(activated) ?? []).filter((row) => row.state !== state);
        return differ([numbersIn(printed['elsewhere']).reduce((a, b) => a + b, 0)], [elsewhere.length]);
      }),
    ).toEqual([]);
  });

  it('are each unlike every other, and share only the fixed words of their mould', () => {
    const said = [...pages.values()].map(({ printed, neighbors }) => JSON.stringify([printed, neighbors]));
    expect(new Set(said).size).toBe(said.length);
    const words = [...pages.values()].map(({ free }) => new Set(free.toLowerCase().match(/\p{L}+/gu)));
    const [one, ...others] = words;
    const shared = [...(one ?? [])].filter((word) => others.every((other) => other.has(word)));
    expect(shared.length).toBeGreaterThan(30);
    expect(shared.length).toBeLessThan(150);
  });

  it('lead each to the source of the day, to the map on it and to the state', () => {
    for (const [fips, { file }] of [...pages].filter((_, i) => i % 100 === 0)) {
      const links = DomUtils.getElementsByTagName('a', parsePage(file, textOf(file)).root).map(
        ({ attribs }) => attribs['href'],
      );
      const row = byFips.get(fips);
      expect(links).toEqual(
        expect.arrayContaining([
          '/sources/vargas-nunez-2026-data/',
          `/map/?day=${row?.activated}`,
          `/places/${row?.state.toLowerCase()}/`,
        ]),
      );
    }
  });
});
