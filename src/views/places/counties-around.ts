import { compareText, printInWords, printList } from '../../language/index.ts';
import { getOrThrow, type Archive } from '../../archive/index.ts';
import type { CountyFacts } from './county-facts.ts';
import { countyFiller } from './place-patterns.ts';
import { nameInText } from './printed-names.ts';

const when = (days: number) => (days < 0 ? 'before' : days > 0 ? 'after' : 'same');

/** Returns how many days later (or, below zero, earlier) in words. */
export function printDays(archive: Archive, days: number): string {
  return countyFiller(archive)('days-from', { when: when(days), days: Math.abs(days) });
}

/** Returns how many of the counties that touch a county began before it, with it and after it. */
export function printNeighbors(archive: Archive, facts: CountyFacts): string {
  const { neighbors } = facts;
  const fill = countyFiller(archive);
  const county = nameInText(archive, facts);
  if (!neighbors.length) return fill('neighbors-none', { county });
  const groups = ['before', 'same', 'after'].flatMap((time) => {
    const counties = neighbors.filter(({ days }) => when(days) === time).length;
    return counties > 0 ? [{ when: time, counties: printInWords(counties) }] : [];
  });
  const inWords = printInWords(neighbors.length);
  const [only] = groups;
  return only && groups.length === 1
    ? fill('neighbors-alike', { neighbors: neighbors.length, inWords, when: only.when, county })
    : fill('neighbors', {
        neighbors: inWords,
        county,
        groups: printList(groups.map((group) => fill('neighbors-group', group))),
      });
}

/** Returns in which other states counties began on the day of a county. */
export function printElsewhere(archive: Archive, { sameDay, stateName }: CountyFacts): string {
  const fill = countyFiller(archive);
  const states = [...Map.groupBy(sameDay.elsewhere, ({ state }) => state)]
    .map(([id, counties]) => ({
      state: getOrThrow(archive.places, id).data.name,
      counties: counties.length,
      inWords: printInWords(counties.length),
    }))
    .sort((a, b) => compareText(a.state, b.state));
  const [first, ...others] = states;
  if (first && others.length === 0) return fill('elsewhere-one', first);
  if (first) {
    const listed = [fill('elsewhere-in', first), ...others.map((one) => fill('elsewhere-more', one))];
    return fill('elsewhere', { states: printList(listed), home: stateName });
  }
  return sameDay.here.length ? fill('elsewhere-none', { state: stateName }) : fill('elsewhere-nobody', {});
}
