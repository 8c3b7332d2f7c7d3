import { printDate } from '../../dates/index.ts';
import { printList, printShare } from '../../language/index.ts';
import { perArchive, type Archive } from '../../archive/index.ts';
import { printElsewhere, printNeighbors } from './counties-around.ts';
import { countyFacts, type CountyFacts } from './county-facts.ts';
import { printOrder, printOrderInState } from './county-order.ts';
import { countyFiller } from './place-patterns.ts';
import type { sentencesOfCounties } from './place-words.ts';
import { nameInText, textName } from './printed-names.ts';
import { drawnCode } from './shapes.ts';

type Name = (typeof sentencesOfCounties)[number];
type OfSome = 'corrected' | 'present' | 'note' | 'drawing';

/** The sentences that the page of a county says of it, by name. */
type CountySentences = { [N in Exclude<Name, OfSome>]: string } & { [N in OfSome]?: string };

function people(archive: Archive, facts: CountyFacts): string {
  const { inState, stateName: state } = facts;
  const fill = countyFiller(archive);
  const { population = 0 } = facts.county;
  const county = nameInText(archive, facts);
  return inState.counties.length === 1
    ? fill('people-alone', { people: population, county })
    : fill('people', { people: population, share: printShare(population, inState.people), state, county });
}

function drawing(archive: Archive, { county }: CountyFacts): string | undefined {
  const around = archive.places.get(drawnCode(archive, county.fips))?.data;
  if (around === undefined || around.fips === county.fips) return undefined;
  return countyFiller(archive)('drawing', { county: around.name });
}

/** Returns what is there today in the place of a county of 2010, where that is something else. */
function present(archive: Archive, facts: CountyFacts): string | undefined {
  const { fips } = facts.county;
  const today = archive.names.data.present.filter(({ places }) => places.includes(fips));
  const [first] = today;
  if (!first) return undefined;
  const names = printList(today.map(({ name }) => textName(archive, name, facts.stateName)));
  const county = nameInText(archive, facts);
  return countyFiller(archive)(`present-${first.how}`, { county, names, places: today.length });
}

function correction(archive: Archive, facts: CountyFacts): string | undefined {
  const { activated, sourceDay, reason, dating } = facts.county;
  if (sourceDay === undefined || reason === undefined) return undefined;
  const parts = dating === 'parts-differ' ? 'yes' : 'no';
  const values = { parts, given: printDate(sourceDay), day: printDate(activated), reason };
  return countyFiller(archive)('corrected', { county: nameInText(archive, facts), ...values });
}

function sentencesOf(archive: Archive, facts: CountyFacts): CountySentences {
  const fill = countyFiller(archive);
  const { activated, crosscheck = 'unasked', note } = facts.county;
  const corrected = correction(archive, facts);
  const county = nameInText(archive, facts);
  const drawn = drawing(archive, facts);
  const today = present(archive, facts);
  return {
    begins: fill('begins', { day: printDate(activated), county }),
    order: printOrder(archive, facts),
    'in-state': printOrderInState(archive, facts),
    people: people(archive, facts),
    neighbors: printNeighbors(archive, facts),
    elsewhere: printElsewhere(archive, facts),
    'second-list': fill(`second-list-${crosscheck}`, { county }),
    ...(corrected !== undefined && { corrected }),
    ...(today !== undefined && { present: today }),
    ...(note !== undefined && { note: fill('note', { note: note.replace(/\.$/, '') }) }),
    ...(drawn !== undefined && { drawing: drawn }),
  };
}

/**
 * Returns what is said of each county whose day is known, computed from the table of counties, by FIPS code.
 */
export const countySentences = perArchive(
  (archive): ReadonlyMap<string, CountySentences> =>
    new Map([...countyFacts(archive)].map(([fips, facts]) => [fips, sentencesOf(archive, facts)])),
);
