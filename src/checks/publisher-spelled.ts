import { perArchive, type Archive, type EntryOf } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { problemAt, type Check, type Report } from './check.ts';

type SourceEntry = EntryOf<'source'>;

/** The fields that name who published a source, or in what work it stands. */
const fields = ['publisher', 'container-title'] as const;
/** Names this short may differ in one letter: those of broadcasters. */
const longEnough = 12;

/**
 * Returns a name as it is said: without capitals, marks, letters in parentheses, and words like "the" and
 * "of".
 */
function bare(name: string): string {
  const words =
    name
      .toLowerCase()
      .replaceAll(/ \([^)]*\)/g, '')
      .match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => !language.stopWords.includes(word)).join(' ');
}

/** Returns the forms of a name that one of a letter more, or with another letter, shares. */
function nearForms(name: string): string[] {
  if (name.length < longEnough) return [name];
  return [name, ...[...name].map((_, i) => name.slice(0, i) + name.slice(i + 1))];
}

/** How often each name is written so, and the names of each form. */
const spellings = perArchive(({ sources }: Archive) => {
  const counts = new Map<string, number>();
  for (const { data } of sources.values())
    for (const field of fields) {
      const name = data[field];
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const names = new Map<string, Set<string>>();
  for (const name of counts.keys())
    for (const form of nearForms(bare(name))) names.set(form, (names.get(form) ?? new Set()).add(name));
  return { counts, names };
});

/** Returns the name of which this one is another spelling: the more common one, or the first. */
function usual(archive: Archive, source: SourceEntry, field: (typeof fields)[number]): string | undefined {
  const name = source.data[field];
  if (name === undefined) return undefined;
  const { counts, names } = spellings(archive);
  const weight = (one: string) => counts.get(one) ?? 0;
  return nearForms(bare(name))
    .flatMap((form) => [...(names.get(form) ?? [])])
    .find((one) => weight(one) > weight(name) || (weight(one) === weight(name) && one < name));
}

/** The persons who wrote or edited sources, by family and given name. */
const persons = perArchive(({ sources }: Archive) => {
  const all = [...sources.values()].flatMap(({ data: { author = [], editor = [] } }) => [
    ...author,
    ...editor,
  ]);
  return Map.groupBy(all, ({ family = '', given = '' }) => `${family}, ${given}`);
});

/** Reports a person who stands elsewhere with the family name as the given one, the more often so. */
function examinePersons(archive: Archive, source: SourceEntry, report: Report): void {
  for (const field of ['author', 'editor'] as const)
    for (const [i, { family, given }] of (source.data[field] ?? []).entries()) {
      if (family === undefined || given === undefined || family === given) continue;
      report.examined();
      const timesOf = (name: string) => persons(archive).get(name)?.length ?? 0;
      if (timesOf(`${given}, ${family}`) < timesOf(`${family}, ${given}`) || !timesOf(`${given}, ${family}`))
        continue;
      report.problem(
        problemAt(
          source,
          [field, i, 'family'],
          `another source has "${given}" as the family name and "${family}" as the given one`,
          'Write the name one way; the family name is that by which the person is sorted.',
        ),
      );
    }
}

/** A reader who looks for what one body published finds all of it under one name. */
export const publisherSpelled: Check = {
  name: 'publisher-spelled',
  description:
    'No two publishers, papers or other works have names that differ only in a letter, in capitals, marks, or small words, and no person stands in one source with family and given name in each other’s place.',
  check({ archive }, report) {
    for (const source of archive.sources.values()) {
      examinePersons(archive, source, report);
      for (const field of fields) {
        report.examined();
        const other = usual(archive, source, field);
        if (other === undefined) continue;
        report.problem(
          problemAt(
            source,
            [field],
            `another source has this name as "${other}"`,
            'Write it one way; where the two are not one, tell them apart by more than that.',
          ),
        );
      }
    }
  },
};
