import { perArchive, type Archive } from '../archive/index.ts';
import { townsIn } from '../views/places/town-list.ts';
import { isIncomplete, problemAt, type Check } from './check.ts';

/** A town of a later year, or with an edge across the line, has some more people than the county had. */
const mostTimes = 3;

/** How many people live in the towns that lie in one county alone, by its code. */
const inTowns = perArchive(({ towns, names }: Archive) => {
  const wide = new Set(
    names.data.nicknames.flatMap(({ names: all, places }) => (places.length > 1 ? all : [])),
  );
  const counts = new Map<string, number>();
  for (const text of Object.values(towns.data.towns))
    for (const { name, people, counties } of townsIn(text)) {
      const [code, ...others] = counties;
      if (code !== undefined && others.length === 0 && !wide.has(name))
        counts.set(code, (counts.get(code) ?? 0) + people);
    }
  return counts;
});

/** A population that slipped to another row is not that of the towns of the county. */
export const populationFits: Check = {
  name: 'population-fits',
  description: `The towns that lie in one county alone have at most ${mostTimes} times as many people as it has.`,
  check(checked, report) {
    if (isIncomplete(checked, 'place')) return;
    const { archive } = checked;
    for (const place of archive.places.values()) {
      const { name, population } = place.data;
      if (population === undefined) continue;
      report.examined();
      const people = inTowns(archive).get(place.id) ?? 0;
      if (people <= population * mostTimes) continue;
      report.problem(
        problemAt(
          place,
          ['population'],
          `${name} has ${population} people here, and its towns have ${people}`,
          'Correct the number: it may be that of another row.',
        ),
      );
    }
  },
};
