import { perArchive, type Archive } from '../archive/index.ts';
import { allTexts } from '../prose/prose-texts.ts';
import { parseTarget } from '../prose/link-target.ts';
import { isTask } from '../prose/tasks.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { isIncomplete, problemIn, type Check } from './check.ts';

/** The kinds whose texts tell what happened, and name what they rest on. */
const telling = ['event', 'explainer', 'term', 'conflict', 'number', 'regime', 'stage', 'erratum', 'lesson'];

/** Letters by which an office, a system or a group goes: FBI, IDENT. */
const form = /(?<![\p{L}\d.-])\p{Lu}{3,6}(?![\p{L}\d-])/gu;

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

/** Returns what a claim and its sources say in words, with the ids by which they go. */
function wordsOf(archive: Archive, id: string): string {
  const claim = archive.claims.get(id);
  if (!claim) return '';
  const sources = claim.data.sources.map((source) => archive.sources.get(source.id)?.data);
  return JSON.stringify([claim.data, sources]);
}

/** Returns whether words have these letters, an id that begins with them, or a name of which they are. */
function namesIn(words: string, letters: string): boolean {
  if (words.includes(letters) || words.toLowerCase().includes(`${letters.toLowerCase()}-`)) return true;
  const name = [...letters].map((letter) => `${letter}[\\p{L}.]+`).join('(?: \\p{Ll}{2,3})* ');
  return new RegExp(`(?<!\\p{L})${name}`, 'u').test(words);
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
      if (!telling.includes(text.entry.kind) || text.form !== 'markdown' || isTask(text)) continue;
      for (const sentence of sentencesIn(text)) {
        const named = sentence.links.flatMap(({ url }) => parseTarget(url) ?? []);
        const claims = named.flatMap(({ scheme, id }) => {
          if (scheme === 'event') return archive.events.get(id)?.data.dateFrom ?? [];
          return scheme === 'claim' ? id : [];
        });
        const isGrounded = named.some(({ scheme }) => scheme === 'claim');
        if (!isGrounded || named.some(({ scheme, id }) => broken.has(`${scheme}:${id}`))) continue;
        for (const { 0: letters, index } of sentence.text.matchAll(form)) {
          if (inPassing(archive).has(letters)) continue;
          report.examined();
          if (claims.some((id) => namesIn(wordsOf(archive, id), letters))) continue;
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
