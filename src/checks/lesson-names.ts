import { perArchive, perObject, type Archive } from '../archive/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { plainTextOf } from '../prose/plain-text.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';
import { stringsIn } from './strings-in.ts';

/** Words with a capital letter that stand together, with initials between them. */
const capitals = /\p{Lu}[\p{L}-]+(?: \p{Lu}\.)*(?: \p{Lu}(?:[\p{L}-]|’(?=\p{Lu}))+)+/gu;

const words = (text: string) => text.replaceAll(/[^\p{L}]+/gu, ' ').trim();

const smallWordsIn = perObject(
  ({ tree }: ProseText) => plainTextOf(tree).match(/(?<![\p{L}’-])\p{Ll}+(?![\p{L}-])/gu) ?? [],
);

/** Returns the words that the Record also writes with a small letter, which by themselves name nobody. */
const ordinaryWords = perArchive(
  (archive: Archive): ReadonlySet<string> => new Set(proseTexts(archive).flatMap(smallWordsIn)),
);

/** Returns all names of the Record: its words, what it cites with who made it, and places. */
const namesKnown = perArchive((archive: Archive): string => {
  const { vocabulary, site, sources, places } = archive;
  const cited = [...sources.values()].flatMap(({ data }) => [
    data.title,
    data.publisher ?? '',
    data['container-title'] ?? '',
    ...(data.author ?? []).map(({ given, family, literal }) => literal ?? `${given ?? ''} ${family ?? ''}`),
  ]);
  const own = stringsIn([vocabulary.data, site.data]).map(({ text }) => text);
  const all = [...own, ...cited, ...[...places.values()].map(({ data }) => data.name)];
  return ` ${all.map(words).join(' | ')} `;
});

/** Returns where the name in a run of words begins and ends: ordinary words around it are left out. */
function nameIn(run: string, ordinary: ReadonlySet<string>): { start: number; name: string } | undefined {
  const parts = [...run.matchAll(/\S+/g)];
  const isOrdinary = ([part]: RegExpMatchArray) => ordinary.has(words(part).toLowerCase());
  const from = parts.findIndex((part) => !isOrdinary(part));
  const to = parts.findLastIndex((part) => !isOrdinary(part));
  const last = parts[to];
  if (!last || from >= to) return undefined;
  const start = parts[from]?.index ?? 0;
  return { start, name: run.slice(start, last.index + last[0].length) };
}

/** A name of two or more words in a lesson is one that the Record has, so that no private person is named. */
export const lessonNames: Check = {
  name: 'lesson-names',
  description: 'A name in a lesson is of an office, an author, a work or a place that the Record has.',
  check({ archive }, report) {
    const ordinary = ordinaryWords(archive);
    const known = namesKnown(archive);
    for (const text of proseTexts(archive)) {
      if (text.entry.kind !== 'lesson') continue;
      for (const block of blocksOf(text)) {
        report.examined();
        for (const run of block.text.matchAll(capitals)) {
          const found = nameIn(run[0], ordinary);
          if (!found || known.includes(` ${words(found.name)} `)) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(run.index + found.start),
              `"${found.name}" is no name that the Record has`,
              'Name the office, not the person; a lesson names no private person.',
            ),
          );
        }
      }
    }
  },
};
