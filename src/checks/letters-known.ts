import { perArchive, perObject, type Archive, type EntryOf } from '../archive/index.ts';
import { allTexts, tellingKinds } from '../prose/prose-texts.ts';
import { idsLinked, parseTarget } from '../prose/link-target.ts';
import { isTask } from '../prose/tasks.ts';
import { sentencesIn, type Sentence } from '../prose/sentences.ts';
import { allWordsBehind, allWordsOf } from '../views/claims/all-words.ts';
import { isIncomplete, problemIn, type Check } from './check.ts';
import { claimsOf } from './given-dates.ts';

/** Letters by which an office, a system or a group goes: FBI, IDENT; not a number, as in Title III. */
const form = /(?<![\p{L}\d.-])(?![IVXLC]+\b)\p{Lu}{3,6}(?![\p{L}\d-])/gu;

/** Letters in so many of all statements, one in ten, are named in passing. */
const everywhere = 10;

/** The letters that any text may name. */
const inPassing = perArchive(({ claims }: Archive): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { data } of claims.values())
    for (const letters of new Set(data.statement.match(form) ?? []))
      counts.set(letters, (counts.get(letters) ?? 0) + 1);
  return new Set([...counts].flatMap(([letters, n]) => (n * everywhere >= claims.size ? letters : [])));
});

/** What a record says, as one text and as its words one by one. */
interface Words {
  text: string;
  list: readonly string[];
}

/** What a claim and its sources say, or a source. */
const wordsOf = perArchive((archive: Archive) =>
  perObject((record: EntryOf<'claim'> | EntryOf<'source'>): Words => {
    const text = record.kind === 'claim' ? allWordsBehind(archive)(record) : allWordsOf(record);
    return { text, list: text.split(/[^\p{L}’']+/u) };
  }),
);

/** A word so short, such as "of", may stand in a name without giving it a letter. */
const short = 3;

/** Returns whether the words from `at` on have the letters as their initials, short words passed over. */
function spells(words: readonly string[], at: number, letters: string): boolean {
  const word = words[at];
  if (letters === '') return true;
  if (word === undefined) return false;
  const isNext = word.charAt(0).toUpperCase() === letters.charAt(0);
  if (isNext && spells(words, at + 1, letters.slice(1))) return true;
  return word.length <= short && spells(words, at + 1, letters);
}

/** Returns whether words have these letters, an id that begins with them, or a name that they stand for. */
function namesIn({ text, list }: Words, letters: string): boolean {
  if (new RegExp(`(?<!\\p{L})(?:${letters}(?!\\p{L})|(?<!-)${letters.toLowerCase()}-)`, 'u').test(text))
    return true;
  return list.some((word, at) => word.charAt(0) === letters.charAt(0) && spells(list, at, letters));
}

/** Returns the letters in a sentence that stand in no words of a link to what they name, each once. */
function lettersIn({ text, start, links }: Sentence): { letters: string; index: number }[] {
  const named = links.filter(({ url }) => ['term', 'source'].includes(parseTarget(url)?.scheme ?? ''));
  const found = [...text.matchAll(form)].map(({ 0: letters, index }) => ({ letters, index }));
  return found.filter(
    ({ letters, index }, i) =>
      found.findIndex((one) => one.letters === letters) === i &&
      !named.some((link) => link.start <= start + index && start + index < link.end),
  );
}

/** What goes by its letters in a sentence is named by a claim of the sentence. */
export const lettersKnown: Check = {
  name: 'letters-known',
  description:
    'What goes by its letters in a sentence that names claims is named in one of them, or in its sources; letters in one statement of ten are named in passing.',
  check(checked, report) {
    const { archive, broken } = checked;
    if (isIncomplete(checked, 'claim', 'source')) return;
    for (const text of allTexts(archive)) {
      if (!tellingKinds.includes(text.entry.kind) || text.form !== 'markdown' || isTask(text)) continue;
      for (const sentence of sentencesIn(text)) {
        const named = sentence.links.flatMap(({ url }) => parseTarget(url) ?? []);
        if (!named.some(({ scheme }) => scheme === 'claim')) continue;
        if (named.some(({ scheme, id }) => broken.has(`${scheme}:${id}`))) continue;
        const found = lettersIn(sentence).filter(({ letters }) => !inPassing(archive).has(letters));
        const claims = named.flatMap(({ scheme, id }) => claimsOf(archive, scheme, id));
        const grounds = [
          ...claims.flatMap((id) => archive.claims.get(id) ?? []),
          ...idsLinked(sentence.links, 'source').flatMap((id) => archive.sources.get(id) ?? []),
        ].map(wordsOf(archive));
        for (const { letters, index } of found) {
          report.examined();
          if (grounds.some((words) => namesIn(words, letters))) continue;
          report.problem(
            problemIn(
              text,
              sentence.offsetAt(index),
              `"${letters}" is in no claim that this sentence names`,
              'Name the claim that says so, or correct the letters.',
            ),
          );
        }
      }
    }
  },
};
