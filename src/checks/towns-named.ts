import { perArchive, type Archive } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { townsIn, type Town } from '../views/places/town-list.ts';
import { problemAt, type Report } from './check.ts';
import { withName } from './place-mentions.ts';

/** Of smaller towns a name is more often that of something else. */
const fewestPeople = 100_000;

/** The large towns of each state, those with the name of a place of the table left out. */
const largeTowns = perArchive(({ towns, places }: Archive) => {
  const taken = new Set([...places.values()].map(({ data }) => data.name));
  const isLarge = ({ name, people }: Town) => people >= fewestPeople && !taken.has(name);
  return new Map(
    Object.entries(towns.data.towns).map(([state, list]) => [state, townsIn(list).filter(isLarge)]),
  );
});

/** Returns whether a text names what is of a town: "Moor’s sheriff". */
const hasOf = (text: string, name: string): boolean =>
  text
    .split(name)
    .slice(1)
    .some((behind) => language.sentences.possessive.test(/^[^\s.,;]*/.exec(behind)?.[0] ?? ''));

/** A statement about something of a large town has a county of the town among its places. */
export function examineTownsNamed(archive: Archive, report: Report): void {
  for (const claim of archive.claims.values()) {
    const { statement, places = [] } = claim.data;
    for (const { name, counties } of places.flatMap((id) => largeTowns(archive).get(id) ?? [])) {
      if (!hasOf(statement, name)) continue;
      report.examined();
      if (counties.some((id) => places.includes(id))) continue;
      report.problem(
        problemAt(
          claim,
          ['places'],
          `the statement names ${name}, which lies in ${counties.map(withName(archive)).join(', ')}, and the places are ${places.map(withName(archive)).join(', ')}`,
          'Add the county of the town, or correct the one that is there.',
        ),
      );
    }
  }
}
