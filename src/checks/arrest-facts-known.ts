import { perArchive, type AnyEntry, type Archive, type EntryOf, type Path } from '../archive/index.ts';
import { stateOfBooking } from '../kinds/state-of-booking.ts';
import { escapeSource, foldText, language } from '../language/index.ts';
import { problemAt, isIncomplete, type Check, type Report } from './check.ts';
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

type Arrest = EntryOf<'arrest'>;

const { article, none, denied } = language.sentences;

/** Values by the words of their label, without its article and what it adds behind a comma. */
const valuesNamed = perArchive(({ vocabulary }: Archive) => {
  const all = vocabulary.data.arrestFacts.flatMap(({ id, values }) =>
    values.map(({ id: value, label }) => ({
      ...{ fact: id, value, isPlainest: value === values[0]?.id },
      words: foldText(label.replace(/[,:].*/, '')).replace(article, ''),
    })),
  );
  const named = all.filter(({ words }) => words.length > 2 && !(none.test(words) && !words.includes(' ')));
  return new Map(
    [...Map.groupBy(named, ({ words }) => words)].sort(([one], [other]) => other.length - one.length),
  );
});

/** Returns the words of a title that name a value which the facts of the arrest do not have. */
function otherValue(archive: Archive, { data: { title, facts } }: Arrest): string | undefined {
  let rest = foldText(title);
  for (const [words, meant] of valuesNamed(archive)) {
    const form = new RegExp(`(?<!\\p{L})${escapeSource(words)}s?(?!\\p{L})`, 'u');
    if (!form.test(rest)) continue;
    rest = rest.replace(form, '');
    const holds = meant.some(({ fact, value, isPlainest }) =>
      facts[fact] === undefined ? isPlainest : facts[fact] === value,
    );
    if (!holds) return words;
  }
  return undefined;
}

/**
 * Returns the thing that a title says was there, or was not, against the facts of the arrest: "no match"
 * where the facts have one. It is the last word of the label of a fact whose plainest value is that there is
 * none.
 */
function otherThing(archive: Archive, { data: { title, facts } }: Arrest): string | undefined {
  for (const { id, label, values } of archive.vocabulary.data.arrestFacts) {
    const [, thing] = /^(?:\p{L}+ )?(\p{L}+?)s?$/u.exec(foldText(label)) ?? [];
    const index = thing === undefined ? -1 : foldText(title).indexOf(thing);
    if (thing === undefined || index < 0 || !none.test(values[0]?.label ?? '')) continue;
    const isDenied = denied.test(foldText(title).slice(0, index));
    const isPlainest = (facts[id] ?? values[0]?.id) === values[0]?.id;
    if (isDenied !== isPlainest) return isDenied ? `no ${thing}` : thing;
  }
  return undefined;
}

/** An arrest is of other facts than the others, and its title says no others than its facts. */
function examineArrests(archive: Archive, unknown: ReadonlySet<AnyEntry>, report: Report): void {
  const known = new Map<string, string>();
  const plainest = new Map(archive.vocabulary.data.arrestFacts.map(({ id, values }) => [id, values[0]?.id]));
  for (const arrest of archive.arrests.values()) {
    if (unknown.has(arrest)) continue;
    report.examined();
    const special = Object.entries(arrest.data.facts).filter(([fact, value]) => plainest.get(fact) !== value);
    const key = JSON.stringify(special.sort());
    const other = known.get(key);
    known.set(key, arrest.id);
    if (other !== undefined)
      report.problem(
        problemAt(
          arrest,
          ['facts'],
          `these are the facts of the arrest "${other}" too, so that both take one path`,
          'Correct the facts of one of the two.',
        ),
      );
    const words = otherValue(archive, arrest) ?? otherThing(archive, arrest);
    if (words !== undefined)
      report.problem(
        problemAt(
          arrest,
          ['facts'],
          `the title says "${words}", and these facts do not`,
          'Correct the title or the facts, whichever is wrong.',
        ),
      );
  }
}

/** Conditions of rules and worked arrests say what can be said of an arrest. */
export const arrestFactsKnown: Check = {
  name: 'arrest-facts-known',
  description:
    'Facts of an arrest and their values, in rules and in worked arrests, are those of the vocabulary; no two arrests have the same, and a title says no others than the facts.',
  check(checked, report) {
    if (isIncomplete(checked, 'vocabulary') || isIncomplete(checked, 'place')) return;
    const { archive } = checked;
    const known = new Map(
      archive.vocabulary.data.arrestFacts.map(({ id, values }) => [id, values.map((value) => value.id)]),
    );
    const states = [...archive.places.values()].flatMap(({ id, data }) => (data.state === id ? [id] : []));
    const unknown = new Set<AnyEntry>();
    for (const { entry, path, fact, values } of factsNamed(archive)) {
      report.examined();
      const ofRule = entry.kind === 'regime';
      const possible = ofRule && fact === stateOfBooking ? states : known.get(fact);
      if (!possible || !values.every((value) => possible.includes(value))) unknown.add(entry);
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
    examineArrests(archive, unknown, report);
  },
};
