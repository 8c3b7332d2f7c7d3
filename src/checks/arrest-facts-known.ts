import type { AnyEntry, Archive, Path } from '../archive/index.ts';
import { stateOfBooking } from '../kinds/state-of-booking.ts';
import { problemAt, isIncomplete, type Check } from './check.ts';
import { suggest } from './nearest.ts';

/** A fact of an arrest that a record names, the values that it gives it, and the way to them. */
interface NamedFact {
  entry: AnyEntry;
  path: Path;
  fact: string;
  values: readonly string[];
}

function factsNamed(archive: Archive): NamedFact[] {
  const inRules = [...archive.regimes.values()].flatMap((entry) =>
    entry.data.rules.flatMap(({ when = [] }, i) =>
      when.flatMap((condition, k) =>
        Object.entries(condition).map(([fact, values]) => ({
          ...{ entry, fact, values },
          path: ['rules', i, 'when', k, fact],
        })),
      ),
    ),
  );
  const inArrests = [...archive.arrests.values()].flatMap((entry) =>
    Object.entries(entry.data.facts).map(([fact, value]) => ({
      ...{ entry, fact, values: [value] },
      path: ['facts', fact],
    })),
  );
  return [...inRules, ...inArrests];
}

/** Conditions of rules and worked arrests say what can be said of an arrest. */
export const arrestFactsKnown: Check = {
  name: 'arrest-facts-known',
  description:
    'Facts of an arrest and their values, in rules and in worked arrests, are those of the vocabulary.',
  check(checked, report) {
    if (isIncomplete(checked, 'vocabulary') || isIncomplete(checked, 'place')) return;
    const { archive } = checked;
    const known = new Map(
      archive.vocabulary.data.arrestFacts.map(({ id, values }) => [id, values.map((value) => value.id)]),
    );
    const states = [...archive.places.values()].flatMap(({ id, data }) => (data.state === id ? [id] : []));
    for (const { entry, path, fact, values } of factsNamed(archive)) {
      report.examined();
      const ofRule = entry.kind === 'regime';
      const possible = ofRule && fact === stateOfBooking ? states : known.get(fact);
      if (!possible) {
        const facts = [...known.keys(), ...(ofRule ? [stateOfBooking] : [])];
        report.problem(problemAt(entry, path, `"${fact}" is no fact of an arrest`, suggest(fact, facts)));
        continue;
      }
      for (const value of values.filter((one) => !possible.includes(one)))
        report.problem(
          problemAt(entry, path, `"${value}" is no value of the fact "${fact}"`, suggest(value, possible)),
        );
    }
  },
};
