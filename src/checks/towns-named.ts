import { perArchive, type Archive } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { problemAt, type Report } from './check.ts';
import { withName } from './place-mentions.ts';

/** Of smaller towns a name is more often that of something else. */
const fewestPeople = 100_000;

/** The large towns of each state: a form that finds the name with what is joined to it, and the counties. */
const largeTowns = perArchive(({ towns, places }: Archive) => {
  const taken = new Set([...places.values()].map(({ data }) => data.name));
  const large = Object.entries(towns.data.towns).map(([state, text]) => {
    const all = [...text.matchAll(/(?<=^|; )([^;:]+): (\d+) ([\d ]+)(?=;|$)/g)]
      .filter(([, name = '', people]) => Number(people) >= fewestPeople && !taken.has(name))
      .map(([, name = '', , codes = '']) => ({ name, counties: codes.split(' ') }));
    return [state, all] as const;
  });
  return new Map(large);
});

/** Returns whether a text names what is of a town: "Moor’s sheriff". */
function hasOf(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const [word = ''] = /^\S*/.exec(text.slice(at)) ?? [];
  const last = text.slice(at + name.length).split(/[\s.,;]/)[0] ?? '';
  return at >= 0 && word !== '' && last !== '' && language.sentences.possessive.test(last);
}

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
